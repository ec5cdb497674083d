package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.Notice;

/** Writes the sheet {@code Notice}. */
final class NoticeWriter {
    private static final int LABEL_WIDTH = 26;
    private static final int VALUE_WIDTH = 90;

    private NoticeWriter() {}

    static void write(SheetWriter sheet, Look look, Notice notice) {
        sheet.width(1, LABEL_WIDTH);
        sheet.width(2, VALUE_WIDTH);
        for (NoticeSheet.Entry entry : NoticeSheet.Entry.values()) {
            int row = entry.ordinal() + 1;
            sheet.styled(row, 1, entry.label, look.label());
            if (entry == NoticeSheet.Entry.APPLICABLE_FROM) {
                sheet.date(row, 2, notice.applicableFrom());
            } else {
                sheet.text(row, 2, text(notice, entry), Look.TEXT);
            }
        }
    }

    /** What a line of the notice says, as an officer would write it. */
    static String text(Notice notice, NoticeSheet.Entry entry) {
        return switch (entry) {
            case TYPE -> notice.type();
            case TITLE -> notice.title();
            case OFFICE -> notice.office();
            case LEGAL_BASIS -> notice.legalBasis();
            case APPLICABLE_FROM -> French.date(notice.applicableFrom());
            case CHANGES -> notice.changes();
            case PURPOSE -> notice.purpose();
            case ADMINISTRATION -> notice.administration();
            case CONTACT -> notice.contact();
        };
    }
}
