// question: Which functions does each neighbourhood have, and who offers them?
// vraag: Welke functies heeft elke buurt, en wie biedt ze?
// parameter: dataset (text) name of the dataset, with an attribute functions whose words have | between them
// column: neighbourhood (text) name
// column: function (text) such as meeting
// column: organisations (list of text) those in the neighbourhood that offer it, by name
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (n:Neighbourhood)<-[:LOCATED_IN]-(o:Organisation)
WHERE n.version = v.id AND n.code IS NOT NULL AND o.functions IS NOT NULL
UNWIND split(o.functions, '|') AS function
WITH DISTINCT n, function, coalesce(o.name, o.id) AS organisation
ORDER BY organisation
RETURN n.name AS neighbourhood, function, collect(organisation) AS organisations
ORDER BY neighbourhood, function
