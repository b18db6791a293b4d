package nl.kring.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.kring.engine.bridging.*;
import nl.kring.engine.connectivity.*;
import nl.kring.engine.isolation.*;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.strength.*;
import org.jspecify.annotations.Nullable;

/** The one place that lists every measure. A new one is one line here: its package is imported as a whole. */
public final class Catalogue {
    private static final List<Measure> MEASURES = List.of(
            // Connectivity of a network
            new Order(),
            new Size(),
            new Density(),
            new MeanDegree(),
            new MedianDegree(),
            new DegreeGini(),
            new DegreeQuantiles(),
            new DegreeCentralisation(),
            new BetweennessCentralisation(),
            new ComponentCount(),
            new LargestComponentShare(),
            new BicomponentShare(),
            new CohesiveGroups(),
            new Isolates(),
            new Connectedness(),
            new Fragmentation(),
            new RobustnessRandom(),
            new RobustnessTargeted(),
            new Transitivity(),
            new MeanClustering(),
            new MeanClustering2(),
            new TwoModeClustering(),
            new MeanDistance(),
            new Diameter(),
            new Efficiency(),
            new Degeneracy(),
            new ReportingAgreement(),
            new Assortativity(),
            new CommunityCount(),
            new Modularity(),
            new Reciprocity(),
            new TriadCensus(),
            // Bridging in a network
            new BridgeCount(),
            new CutActorCount(),
            KeyActors.negative(),
            KeyActors.positive(),
            new LocalBridgeCount(),
            new EiIndex(),
            new EiExpected(),
            GroupMixing.assortativity(),
            GroupMixing.modularity(),
            GroupFigure.internalDensity(),
            GroupFigure.externalDensity(),
            GroupFigure.meanDegree(),
            GroupFigure.meanInternalDegree(),
            GroupFigure.isolates(),
            GroupFigure.isolateShare(),
            GroupFigure.isolatesWithin(),
            GroupFigure.componentsWithin(),
            new LargestShareWithin(),
            GroupFigure.transitivityWithin(),
            GroupFigure.meanClusteringWithin(),
            GroupFigure.meanBetweenness(),
            GroupFigure.meanConstraint(),
            new GroupContacts(),
            new Brokerage(),
            new RingMixing(),
            FormalInformalInterlock.ofInformal(),
            FormalInformalInterlock.ofFormal(),
            // Strength of a network
            ParticipationRate.participation(),
            ParticipationRate.volunteering(),
            new LineToPolicy(),
            new FundingContinuity(),
            new SingleFunderShare(),
            new StaffContinuity(),
            new FunctionCoverage(),
            new ParticipantDiversity(),
            new ParticipantRepresentation(),
            new Profile(),
            // Isolation in a network
            IsolatedShare.isolatedLower(),
            IsolatedShare.isolatedUpper(),
            IsolatedShare.atRiskLower(),
            IsolatedShare.atRiskUpper(),
            IsolatedShare.isolatedAskedLower(),
            IsolatedShare.isolatedAskedUpper(),
            IsolatedShare.atRiskAskedLower(),
            IsolatedShare.atRiskAskedUpper(),
            IsolatedInterval.isolatedLower(),
            IsolatedInterval.isolatedUpper(),
            IsolatedInterval.atRiskLower(),
            IsolatedInterval.atRiskUpper(),
            new IsolationSensitivity(),
            new NotDeterminableShare(),
            // Connectivity of an actor
            new Degree(),
            ArcDegree.in(),
            ArcDegree.out(),
            new NeighbourDegree(),
            new Strength(),
            new ComponentSize(),
            new Clustering(),
            new Core(),
            new CommunityNumber(),
            new CohesionLevel(),
            new Harmonic(),
            new HarmonicNormalised(),
            new Closeness(),
            new Eigenvector(),
            new PageRank(),
            // Bridging by an actor
            new Betweenness(),
            new BetweennessNormalised(),
            new EffectiveSize(),
            new EfficiencyOfTies(),
            new Constraint(),
            new Hierarchy(),
            ParticipationCoefficient.overCommunities(),
            ParticipationCoefficient.overRings(),
            CapitalShare.bonding(),
            CapitalShare.bridging(),
            CapitalShare.informal(),
            CapitalShare.linking(),
            new CutActor(),
            new CutOff(),
            LinkingDistance.toFormal(),
            LinkingDistance.toPolicy(),
            LinkingRoutes.toFormal(),
            LinkingRoutes.toPolicy(),
            WeakestLink.toFormal(),
            WeakestLink.toPolicy(),
            // Isolation of a resident
            new DeficitMeasure(Deficit.CONTACT),
            new DeficitMeasure(Deficit.SUPPORT),
            new DeficitMeasure(Deficit.REACH),
            new DeficitMeasure(Deficit.FALLBACK),
            new DeficitMeasure(Deficit.PARTICIPATION),
            new DeficitMeasure(Deficit.LINKING),
            IsolationIndex.observed(),
            IsolationIndex.lower(),
            IsolationIndex.upper(),
            new VerdictMeasure(),
            new ReasonsMeasure(),
            StructureFact.pendant(),
            StructureFact.smallComponent(),
            new NewestTieDays(),
            new ReportedByOneSide(),
            SocialNetworkScale.total(),
            SocialNetworkScale.family(),
            SocialNetworkScale.friends(),
            SocialNetworkScale.atRisk(),
            DeJongGierveld.total(),
            DeJongGierveld.emotional(),
            DeJongGierveld.social(),
            // Ties
            new Bridge(),
            new TieCutOff(),
            new TieStrength(),
            new Overlap(),
            new LocalBridge(),
            new Span(),
            new EmbeddedStrength(),
            new TieBetweenness());

    private static final Map<String, Measure> BY_ID = byId();

    private Catalogue() {}

    /** Every measure, in the order of listings and columns. */
    public static List<Measure> measures() {
        return MEASURES;
    }

    /** The measure with this id; null when there is none. */
    public static @Nullable Measure measure(String id) {
        return BY_ID.get(id);
    }

    /**
     * What a measure is called, and what it says to a reader who is no researcher.
     *
     * @param name its name
     * @param meaning one sentence
     */
    public record Text(String name, String meaning) {}

    /** The text of a measure: in Dutch for the language {@code nl}, else in English. */
    public static Text text(String id, Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        ResourceBundle bundle = ResourceBundle.getBundle(
                dutch ? "nl.kring.engine.measures_nl" : "nl.kring.engine.measures_en", Locale.ROOT);
        String line = bundle.getString(id);
        int colon = line.indexOf(": ");
        return new Text(line.substring(0, colon), line.substring(colon + 2));
    }

    private static Map<String, Measure> byId() {
        Map<String, Measure> byId = new LinkedHashMap<>();
        for (Measure measure : MEASURES) {
            if (byId.put(measure.id(), measure) != null) {
                throw new IllegalStateException("two measures are called " + measure.id());
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
