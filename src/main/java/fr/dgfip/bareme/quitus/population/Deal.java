package fr.dgfip.bareme.quitus.population;

/** How the vehicle comes to the applicant. */
enum Deal {
    NEW,
    USED_FROM_PERSON,
    USED_MARGIN,
    USED_ORIGIN_VAT,
    USED_EXEMPT,
    NO_ACQUISITION
}
