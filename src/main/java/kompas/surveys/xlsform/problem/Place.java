package kompas.surveys.xlsform.problem;

/** A cell of the workbook, or as much of one as is known: a row, a sheet. */
public record Place(String sheet, int row, String column) {

    public static Place of(String sheet) {
        return new Place(sheet, 0, "");
    }

    public static Place of(String sheet, int row) {
        return new Place(sheet, row, "");
    }

    public Place in(String otherColumn) {
        return new Place(sheet, row, otherColumn);
    }
}
