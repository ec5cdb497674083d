package fr.dgfip.bareme.quitus;

/** Kind of means of transport: each has its own limits for being new (CGI art. 298 sexies III). */
public enum Medium {
    LAND,
    BOAT,
    AIRCRAFT
}
