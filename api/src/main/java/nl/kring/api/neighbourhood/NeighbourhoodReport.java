package nl.kring.api.neighbourhood;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.kring.engine.disclosure.Cell;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.disclosure.Figure.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What can be told of one neighbourhood to anyone: counts of residents are protected, residents and professionals have no
 * name. Programs get it as it is; {@link ReportText} puts it into words.
 *
 * @param dataset name of the dataset
 * @param title its title; the name when it has none
 * @param date the date of which the data speak, ISO 8601; null when unknown
 * @param synthetic whether the people are invented
 * @param local whether verdicts speak of the area only
 * @param code of the neighbourhood
 * @param name of the neighbourhood
 * @param district its wijk; null when unknown
 * @param residents how many
 * @param asked of how many of them the ties were asked
 * @param coverageKnown whether the dataset says who was asked; if not, everyone counts as asked
 * @param thin whether less than half were asked: then nothing is concluded
 * @param isolated residents with very few contacts in view; null when the dataset cannot say
 * @param atRisk residents with few contacts in view or fewer; null when the dataset cannot say
 * @param notDeterminable residents of whom that is not known; null when the dataset cannot say
 * @param findings what stands out, first what matters most
 * @param figures the figures behind it
 * @param strongest who is tied to most residents
 * @param joints informal organisations tied to formal ones
 * @param weakest on whom most residents hang
 * @param organisations how many organisations are at home in it
 * @param reachingPolicy how many of them reach policy through others
 * @param stories how many stories there are; a report without stories is incomplete
 */
public record NeighbourhoodReport(
        String dataset,
        String title,
        @Nullable String date,
        boolean synthetic,
        boolean local,
        String code,
        String name,
        @Nullable String district,
        int residents,
        Asked asked,
        boolean coverageKnown,
        boolean thin,
        @Nullable Bounds isolated,
        @Nullable Bounds atRisk,
        @Nullable Count notDeterminable,
        List<Finding> findings,
        List<Measured> figures,
        List<Place> strongest,
        List<Joint> joints,
        List<Place> weakest,
        int organisations,
        int reachingPolicy,
        int stories) {

    /**
     * How many residents, protected.
     *
     * @param about rounded to 5; null when it is not shown
     * @param of how many it is a part of, rounded to 5
     * @param few whether it is not shown because it is less than 10
     */
    public record Count(@Nullable Integer about, int of, boolean few) {

        /** Of so many residents. */
        public static Count of(int count, int of) {
            return DisclosureGuard.protect(new Cell(count, of)) instanceof Published shown
                    ? new Count(shown.count(), shown.of(), false)
                    : new Count(null, DisclosureGuard.rounded(of), count < DisclosureGuard.LEAST);
        }

        /** The same, but nobody is told apart from a few. */
        static Count atLeastTen(int count, int of) {
            return count < DisclosureGuard.LEAST ? new Count(null, DisclosureGuard.rounded(of), true) : of(count, of);
        }

        /** Of a share of so many residents. */
        static @Nullable Count of(double share, int of) {
            return Double.isNaN(share) ? null : of((int) Math.round(share * of), of);
        }
    }

    /** At least so many, at most so many. */
    public record Bounds(Count least, Count most) {
        /** Whether both are shown. */
        public boolean shown() {
            return least.about() != null && most.about() != null;
        }
    }

    /**
     * How many residents were asked: exactly, unless it or the rest is 1 to 9.
     *
     * @param least at least so many
     * @param most at most so many
     */
    public record Asked(int least, int most) {
        private static final int FEW = DisclosureGuard.LEAST - 1;

        static Asked of(int asked, int residents) {
            int rest = residents - asked;
            if (asked > 0 && asked <= FEW) {
                return new Asked(1, Math.min(FEW, residents));
            }
            return rest > 0 && rest <= FEW
                    ? new Asked(Math.max(0, residents - FEW), residents - 1)
                    : new Asked(asked, asked);
        }

        /** How many; null when it is not shown. */
        @JsonValue
        public @Nullable Integer shown() {
            return least == most ? least : null;
        }

        /** Whether it is told only that they are fewer than 10. */
        public boolean few() {
            return least != most && most <= FEW;
        }

        /** Whether it is told only that they are all but fewer than 10. */
        public boolean almostAll(int residents) {
            return least != most && !few() && most == residents - 1 && least == residents - FEW;
        }
    }

    /**
     * Something that stands out.
     *
     * @param topic what
     * @param values what the sentence is about: counts, numbers, names
     * @param measures ids of the measures behind it
     */
    public record Finding(Topic topic, List<Object> values, List<String> measures) {}

    /** What can stand out. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Topic {
        /** Too few were asked. Asked, residents. */
        UNKNOWN,
        /** Well connected, hanging on nobody. Mean number of contacts. */
        SOLID,
        /** Many belong to no large group and have few contacts. Those outside it, mean number of contacts. */
        SCATTERED,
        /** Contacts know each other and stay inside. How often of 100, how many of 100. */
        CLOSE_KNIT,
        /** Two sorts of residents are tied little. Attribute, ties between, ties that chance would give, ties. */
        DIVIDE,
        /** In these organisations nobody is of some sort. Attribute, value, places. */
        ABSENT,
        /** Many are tied to informal and to formal actors. How many. */
        WELL_JOINED,
        /** Many, and a number that may be told, have one organisation only. Which, how many are tied to it, for how many it is the only one. */
        HANGS_ON,
        /** One professional is the only line to policy. Organisations, function. */
        ONE_PERSON,
        /** One organisation is the only line to policy. Organisations, which. */
        ONE_LINE,
        /** More volunteers than in most. How many. */
        VOLUNTEERS,
        /** Most counts are protected. */
        SMALL,
        /** Bounds on few contacts in view: least, most. */
        FEW_CONTACTS,
        /** How many take part, and volunteer. */
        TAKING_PART
    }

    /** How a figure stands to those of the other neighbourhoods. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Compared {
        /** More than in most. */
        MORE,
        /** Less than in most. */
        LESS,
        /** Not clearly one or the other. */
        ALIKE,
        /** Too few neighbourhoods, or too few were asked. */
        NONE
    }

    /**
     * A figure.
     *
     * @param measure its id
     * @param value null when undefined, or when it is a count
     * @param count of residents; null when it is no count
     * @param compared how it stands to the other neighbourhoods
     */
    public record Measured(
            String measure,
            @Nullable Double value,
            @Nullable Count count,
            Compared compared) {}

    /**
     * An organisation, or a professional, who has no name here.
     *
     * @param name of the organisation; of a professional that of the employer, null when unknown
     * @param function of a professional, as the dataset has it; null for an organisation
     * @param why {@code TIED}, {@code ONLY_PLACE} or {@code HOLDS_TOGETHER}
     * @param residents how many residents asked
     */
    public record Place(@Nullable String name, @Nullable String function, String why, Count residents) {}

    /**
     * Two organisations that are tied to each other.
     *
     * @param informal name of the one of ring 2
     * @param formal name of the one of ring 3
     * @param residents how many residents asked are tied to both
     */
    public record Joint(String informal, String formal, Count residents) {}
}
