package nl.kring.cypher.analysis;

/** What the values of a finding are about. */
enum About {
    /** The whole network: one number. */
    WHOLE,
    /** A number each neighbourhood. */
    NEIGHBOURHOODS,
    /** A number or word each actor. */
    ACTORS,
    /** A number or word each tie of the projected network. */
    TIES,
    /** A grouping: its own number, then one each of its values. */
    GROUPING,
    /** A column of a table: the rows of the whole network, then those of each neighbourhood. */
    TABLES,
    /** A column of a table of a grouping. */
    TABLE_OF_GROUPING
}
