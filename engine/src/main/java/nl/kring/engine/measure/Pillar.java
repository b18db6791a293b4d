package nl.kring.engine.measure;

/** The four conditions of social quality. */
public enum Pillar {
    SOCIO_ECONOMIC_SECURITY,
    INCLUSION,
    COHESION,
    EMPOWERMENT
}
