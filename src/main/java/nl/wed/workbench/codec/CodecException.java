package nl.wed.workbench.codec;

/// A text that is not the record or the observations it should be; says where it went wrong.
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String where;
    private final String field;

    CodecException(String where, String field, String problem) {
        super(where + (field.isEmpty() ? "" : "." + field) + ": " + problem);
        this.where = where;
        this.field = field;
    }

    /// The record class or the part of the file.
    public String where() {
        return where;
    }

    /// The field; empty when the text as a whole is wrong.
    public String field() {
        return field;
    }
}
