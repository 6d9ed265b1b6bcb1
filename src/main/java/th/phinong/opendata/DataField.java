package th.phinong.opendata;

/**
 * What a record has.
 *
 * @param name the column in CSV and XLSX, and the property in GeoJSON
 * @param json the way to it in JSON: {@code province.iso}
 * @param type what its values are
 * @param always whether each record has it
 */
public record DataField(String name, String json, Type type, boolean always) {

    /** What values are. */
    public enum Type {
        INTEGER("xsd:integer"),
        DECIMAL("xsd:decimal"),
        BOOLEAN("xsd:boolean"),
        DATE("xsd:date"),
        TEXT("xsd:string"),
        CODE("xsd:token");

        private final String xsd;

        Type(String xsd) {
            this.xsd = xsd;
        }

        /** The type of XML Schema that catalogues name. */
        public String xsd() {
            return xsd;
        }
    }

    /** A field that each record has. */
    public static DataField always(String name, Type type) {
        return new DataField(name, name, type, true);
    }

    /** A field that is empty where nothing is known. */
    public static DataField perhaps(String name, Type type) {
        return new DataField(name, name, type, false);
    }

    /** The same, found elsewhere in JSON. */
    public DataField in(String path) {
        return new DataField(name, path, type, always);
    }
}
