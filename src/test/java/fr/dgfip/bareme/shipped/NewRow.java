package fr.dgfip.bareme.shipped;

import java.util.Map;

/**
 * A row an office adds by copying one of a sheet.
 *
 * @param like id of the row copied
 * @param cells texts written over, by column header
 */
public record NewRow(String sheet, String like, String id, Map<String, String> cells) {}
