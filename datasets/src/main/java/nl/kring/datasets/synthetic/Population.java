package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All residents of a city: those of a buurt stand together, so do housemates and, by and large, neighbours. */
final class Population {
    private final List<Person> people;
    private final int[] from;

    private Population(List<Person> people, int[] from) {
        this.people = people;
        this.from = from;
    }

    static Population of(Plan plan) {
        List<Person> people = new ArrayList<>();
        int[] from = new int[plan.buurten().size() + 1];
        int households = 0;
        for (int b = 0; b < plan.buurten().size(); b++) {
            households += new Settlement(plan, b, people.size(), households).settle(people);
            from[b + 1] = people.size();
        }
        return new Population(Collections.unmodifiableList(people), from);
    }

    List<Person> people() {
        return people;
    }

    Person person(int number) {
        return people.get(number);
    }

    /** The first resident of a buurt. */
    int from(int buurt) {
        return from[buurt];
    }

    /** The resident after the last of a buurt. */
    int to(int buurt) {
        return from[buurt + 1];
    }

    List<Person> of(int buurt) {
        return people.subList(from(buurt), to(buurt));
    }

    /** Someone of a buurt; the more sociable of two. */
    Person someone(int buurt, Chance chance) {
        Person one = person(chance.between(from(buurt), to(buurt) - 1));
        Person other = person(chance.between(from(buurt), to(buurt) - 1));
        return other.sociability() > one.sociability() ? other : one;
    }

    /** Makes the residents of one buurt. */
    private static final class Settlement {
        private static final double MOST_SOCIABLE = 12;
        private static final double CONSENTING = 0.7;

        private final Plan plan;
        private final int number;
        private final Buurt buurt;
        private final int firstPerson;
        private final int firstHousehold;
        private final Chance lives;
        private final Chance names;
        private final Chance earlier;

        Settlement(Plan plan, int number, int firstPerson, int firstHousehold) {
            this.plan = plan;
            this.number = number;
            this.buurt = plan.buurten().get(number);
            this.firstPerson = firstPerson;
            this.firstHousehold = firstHousehold;
            this.lives = plan.chance("lives", buurt);
            this.names = plan.chance("names", buurt);
            this.earlier = plan.chance("asked before", buurt);
        }

        /** How many households were settled. */
        int settle(List<Person> people) {
            List<Household> households = Household.of(buurt, plan.chance("households", buurt));
            List<@Nullable LocalDate> interviews = interviews(households);
            List<Person.Reach> reaches = reaches(households);
            int resident = 0;
            for (int h = 0; h < households.size(); h++) {
                Household household = households.get(h);
                Person.Reach reach = reaches.get(h);
                Home home =
                        buurt.streets().get((int) ((long) h * buurt.streets().size() / households.size()));
                Names.Origin origin = origin(household);
                String family = Names.family(origin, names);
                int since = livesSince(household);
                Set<String> given = new HashSet<>();
                for (int i = 0; i < household.ages().size(); i++) {
                    AgeBand age = household.ages().get(i);
                    people.add(new Person(
                            firstPerson + resident,
                            "r" + (firstPerson + resident + 1),
                            number,
                            firstHousehold + h,
                            home,
                            age,
                            household.hasChildren(),
                            Math.max(since, plan.wave().year() - lives.between(age.from(), age.to())),
                            household.newcomer(),
                            reach,
                            lives.tail(MOST_SOCIABLE),
                            interviews.get(resident),
                            before(since, age, interviews.get(resident) != null),
                            !age.under16() && lives.yes(CONSENTING),
                            givenName(given, origin) + " " + familyName(household, i, family, origin)));
                    resident++;
                }
            }
            return households.size();
        }

        /** Whoever was asked now was more often asked before. */
        private @Nullable LocalDate before(int since, AgeBand age, boolean asked) {
            Detail detail = plan.detail();
            if (detail == null || age.under16() || since >= detail.before().year()) {
                return null;
            }
            double share = buurt.askedBefore() * (asked ? 1.2 : 0.4);
            int day = earlier.below(detail.before().days());
            return earlier.yes(share) ? detail.before().from().plusDays(day) : null;
        }

        private Names.Origin origin(Household household) {
            boolean migrantWorkers = household.form() == Household.Form.SHARED
                    && !buurt.setting().equals("town");
            return migrantWorkers
                    ? Names.migrantWorkers()
                    : Names.origin(buurt.housing().dutch(), names);
        }

        /** Housemates have different names, if there are enough. */
        private String givenName(Set<String> taken, Names.Origin origin) {
            String name = Names.given(origin, names);
            for (int tries = 0; tries < 9 && !taken.add(name); tries++) {
                name = Names.given(origin, names);
            }
            return name;
        }

        private String familyName(Household household, int member, String family, Names.Origin origin) {
            boolean own = household.form() == Household.Form.SHARED
                    || (member == 1 && household.form() != Household.Form.LONE_PARENT && names.yes(0.6));
            return own ? Names.family(origin, names) : family;
        }

        private int livesSince(Household household) {
            int newcomers = plan.wave().newcomersSince();
            if (household.newcomer()) {
                return lives.between(newcomers, plan.wave().year() - 1);
            }
            int oldest = plan.wave().year() - household.ages().get(0).to();
            int earliest = Math.min(newcomers - 1, Math.max(buurt.housing().built(), oldest));
            double u = lives.unit();
            return newcomers - 1 - (int) (u * u * (newcomers - earliest));
        }

        /** Day of the interview of each resident; null for who was not asked. */
        private List<@Nullable LocalDate> interviews(List<Household> households) {
            Chance chance = plan.chance("asked", buurt);
            List<@Nullable LocalDate> days = new ArrayList<>();
            List<Integer> eligible = new ArrayList<>();
            for (Household household : households) {
                for (AgeBand age : household.ages()) {
                    if (age.interviewed()) {
                        eligible.add(days.size());
                    }
                    days.add(null);
                }
            }
            chance.shuffle(eligible);
            long asked = Math.min(eligible.size(), Math.round(buurt.asked() * buurt.residents()));
            for (int i = 0; i < asked; i++) {
                days.set(
                        eligible.get(i),
                        plan.wave().from().plusDays(chance.below(plan.wave().days())));
            }
            return days;
        }

        /** People on their own without contact, then those with one contact; everybody else can have many. */
        private List<Person.Reach> reaches(List<Household> households) {
            Chance chance = plan.chance("reach", buurt);
            List<Integer> alone = new ArrayList<>();
            for (int h = 0; h < households.size(); h++) {
                if (households.get(h).form() == Household.Form.SINGLE) {
                    alone.add(h);
                }
            }
            chance.shuffle(alone);
            List<Person.Reach> reaches = new ArrayList<>(Collections.nCopies(households.size(), Person.Reach.MANY));
            long none = Math.round(buurt.contact().isolates() * buurt.residents());
            long one = Math.round(buurt.contact().pendants() * buurt.residents());
            for (int i = 0; i < Math.min(alone.size(), none + one); i++) {
                reaches.set(alone.get(i), i < none ? Person.Reach.NONE : Person.Reach.ONE);
            }
            return reaches;
        }
    }
}
