package nl.kring.engine.drawing;

/** Networks of which the literature and other programs know the figures. */
public final class Known {
    /** Marriages between 16 Florentine families (Padgett & Ansell 1993); Pucci has none. */
    public static final String FLORENTINE =
            "acciaiuoli-medici albizzi-ginori albizzi-guadagni albizzi-medici barbadori-castellani "
                    + "barbadori-medici bischeri-guadagni bischeri-peruzzi bischeri-strozzi castellani-peruzzi "
                    + "castellani-strozzi guadagni-lamberteschi guadagni-tornabuoni medici-ridolfi medici-salviati "
                    + "medici-tornabuoni pazzi-salviati peruzzi-strozzi ridolfi-strozzi ridolfi-tornabuoni pucci";

    /** 18 women and the 14 events that they went to (Davis, Gardner & Gardner 1941). */
    public static final String DAVIS =
            "evelyn-E1 evelyn-E2 evelyn-E3 evelyn-E4 evelyn-E5 evelyn-E6 evelyn-E8 evelyn-E9 laura-E1 "
                    + "laura-E2 laura-E3 laura-E5 laura-E6 laura-E7 laura-E8 theresa-E2 theresa-E3 theresa-E4 "
                    + "theresa-E5 theresa-E6 theresa-E7 theresa-E8 theresa-E9 brenda-E1 brenda-E3 brenda-E4 brenda-E5 "
                    + "brenda-E6 brenda-E7 brenda-E8 charlotte-E3 charlotte-E4 charlotte-E5 charlotte-E7 frances-E3 "
                    + "frances-E5 frances-E6 frances-E8 eleanor-E5 eleanor-E6 eleanor-E7 eleanor-E8 pearl-E6 pearl-E8 "
                    + "pearl-E9 ruth-E5 ruth-E7 ruth-E8 ruth-E9 verne-E7 verne-E8 verne-E9 verne-E12 myrna-E8 myrna-E9 "
                    + "myrna-E10 myrna-E12 katherine-E8 katherine-E9 katherine-E10 katherine-E12 katherine-E13 "
                    + "katherine-E14 sylvia-E7 sylvia-E8 sylvia-E9 sylvia-E10 sylvia-E12 sylvia-E13 sylvia-E14 nora-E6 "
                    + "nora-E7 nora-E9 nora-E10 nora-E11 nora-E12 nora-E13 nora-E14 helen-E7 helen-E8 helen-E10 "
                    + "helen-E11 helen-E12 dorothy-E8 dorothy-E9 olivia-E9 olivia-E11 flora-E9 flora-E11";

    private Known() {}
}
