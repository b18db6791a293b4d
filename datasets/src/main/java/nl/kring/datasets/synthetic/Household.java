package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * People who live together.
 *
 * @param form who they are to each other
 * @param ages their ages, adults first
 * @param newcomer whether they came in the last three years
 */
record Household(Form form, List<AgeBand> ages, boolean newcomer) {

    /** Who they are to each other. */
    enum Form {
        SINGLE,
        COUPLE,
        FAMILY,
        LONE_PARENT,
        SHARED;

        int size(Chance chance) {
            return switch (this) {
                case SINGLE -> 1;
                case COUPLE -> 2;
                case FAMILY -> 3 + chance.times(0.5, 2);
                case LONE_PARENT -> chance.between(2, 3);
                case SHARED -> chance.between(3, 5);
            };
        }

        int adults(int size) {
            return switch (this) {
                case SINGLE, LONE_PARENT -> 1;
                case COUPLE, FAMILY -> Math.min(2, size);
                case SHARED -> size;
            };
        }

        double share(Buurt.Housing of) {
            return switch (this) {
                case SINGLE -> of.singles();
                case COUPLE -> of.couples();
                case FAMILY -> of.families();
                case LONE_PARENT -> of.loneParents();
                case SHARED -> of.shared();
            };
        }
    }

    /** Households of all residents of a buurt, in the planned shares, in random order. */
    static List<Household> of(Buurt buurt, Chance chance) {
        List<Form> forms = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        int left = buurt.residents();
        int[] made = new int[Form.values().length];
        while (left > 0) {
            Form form = mostLacking(buurt.housing(), made, forms.size() + 1);
            made[form.ordinal()]++;
            int size = Math.min(left, form.size(chance));
            forms.add(size == 1 ? Form.SINGLE : form);
            sizes.add(size);
            left -= size;
        }
        List<Household> households = new ArrayList<>(forms.size());
        double arrived = 0;
        for (int i = 0; i < forms.size(); i++) {
            arrived += buurt.housing().newcomers();
            boolean newcomer = arrived >= 1;
            arrived -= newcomer ? 1 : 0;
            households.add(of(buurt, forms.get(i), sizes.get(i), newcomer, chance));
        }
        chance.shuffle(households);
        return households;
    }

    private static Form mostLacking(Buurt.Housing housing, int[] made, int households) {
        Form lacking = Form.SINGLE;
        double most = -1;
        for (Form form : Form.values()) {
            double lack = form.share(housing) * households - made[form.ordinal()];
            if (lack > most) {
                most = lack;
                lacking = form;
            }
        }
        return lacking;
    }

    private static Household of(Buurt buurt, Form form, int size, boolean newcomer, Chance chance) {
        List<AgeBand> ages = new ArrayList<>(size);
        AgeBand first = adult(form, buurt.housing().older(), chance);
        int adults = form.adults(size);
        for (int i = 0; i < size; i++) {
            ages.add(i < adults ? form == Form.SHARED ? adult(form, 0, chance) : first : child(first, chance));
        }
        return new Household(form, ages, newcomer || form == Form.SHARED);
    }

    private static AgeBand adult(Form form, double older, Chance chance) {
        double u = chance.unit();
        return switch (form) {
            case SINGLE, COUPLE -> {
                if (chance.yes(older)) {
                    yield u < 0.72 ? AgeBand.OLDER : AgeBand.OLDEST;
                }
                yield u < 0.02 ? AgeBand.YOUTH : u < 0.3 ? AgeBand.YOUNG : u < 0.58 ? AgeBand.ADULT : AgeBand.MIDDLE;
            }
            case FAMILY, LONE_PARENT -> u < 0.07 ? AgeBand.YOUNG : u < 0.65 ? AgeBand.ADULT : AgeBand.MIDDLE;
            case SHARED -> u < 0.55 ? AgeBand.YOUNG : AgeBand.ADULT;
        };
    }

    private static AgeBand child(AgeBand parent, Chance chance) {
        double u = chance.unit();
        return switch (parent) {
            case YOUNG -> AgeBand.CHILD;
            case MIDDLE -> u < 0.2 ? AgeBand.CHILD : u < 0.45 ? AgeBand.TEEN : u < 0.8 ? AgeBand.YOUTH : AgeBand.YOUNG;
            default -> u < 0.74 ? AgeBand.CHILD : u < 0.94 ? AgeBand.TEEN : AgeBand.YOUTH;
        };
    }

    boolean hasChildren() {
        return form == Form.FAMILY || form == Form.LONE_PARENT;
    }
}
