package nl.wed.workbench.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// A text that is not the record or the observations it should be; says where it went wrong.
public final class CodecException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What is wrong.
    public enum Problem {
        /// A field that must be there is not.
        MISSING,
        /// A text or number is longer than any can be.
        TOO_LONG,
        /// Two records have one id.
        TWICE,
        /// Something else stands there than should.
        OTHER
    }

    private final String where;
    private final String field;
    private final Problem problem;
    private final int number;

    CodecException(String where, String field, String words) {
        this(where, field, words, Problem.OTHER, 0);
    }

    CodecException(String where, String field, String words, Problem problem) {
        this(where, field, words, problem, 0);
    }

    private CodecException(String where, String field, String words, Problem problem, int number) {
        super(words);
        this.where = where;
        this.field = field;
        this.problem = problem;
        this.number = number;
    }

    static CodecException of(String where, String field, JacksonException e) {
        return new CodecException(
                where,
                field,
                e.getOriginalMessage(),
                e instanceof StreamConstraintsException ? Problem.TOO_LONG : Problem.OTHER);
    }

    /// The same, in the record with that number in its list.
    CodecException at(int one) {
        return new CodecException(where, field, String.valueOf(super.getMessage()), problem, one);
    }

    @Override
    public String getMessage() {
        return where + (field.isEmpty() ? "" : "." + field) + ": " + super.getMessage();
    }

    /// The record class or the part of the file.
    public String where() {
        return where;
    }

    /// The field; empty when the text as a whole is wrong.
    public String field() {
        return field;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }

    /// The number of the record in its list, from one; zero when that is not known.
    public int number() {
        return number;
    }
}
