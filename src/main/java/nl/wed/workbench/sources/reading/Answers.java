package nl.wed.workbench.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;

/// What the user answers where a table leaves something open: its year, its decimal sign, how its shares
/// are written. A data set keeps those that were needed in its kind, behind the kind of file:
/// `table+komma+aandeel+2023`.
public record Answers(OptionalInt year, Optional<DecimalSign> decimalSign, Optional<ShareNotation> shares) {
    /// Nothing was asked.
    public static final Answers NONE = new Answers(OptionalInt.empty(), Optional.empty(), Optional.empty());

    private static final String BETWEEN = "+";
    private static final String COMMA = "komma";
    private static final String POINT = "punt";
    private static final String OF_ONE = "aandeel";
    private static final String OF_HUNDRED = "procent";

    /// The decimal sign of that name, as on the command line.
    public static Optional<DecimalSign> decimalSign(String name) {
        return switch (name) {
            case COMMA -> Optional.of(DecimalSign.COMMA);
            case POINT -> Optional.of(DecimalSign.POINT);
            default -> Optional.empty();
        };
    }

    /// The notation of shares of that name, as on the command line.
    public static Optional<ShareNotation> shares(String name) {
        return switch (name) {
            case OF_ONE -> Optional.of(ShareNotation.OF_ONE);
            case OF_HUNDRED -> Optional.of(ShareNotation.OF_HUNDRED);
            default -> Optional.empty();
        };
    }

    /// The answers in the kind of a data set.
    public static Answers of(String kind) {
        var answers = NONE;
        for (String part : kind.split("\\" + BETWEEN)) {
            answers = new Answers(
                    part.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(part)) : answers.year,
                    decimalSign(part).or(answers::decimalSign),
                    shares(part).or(answers::shares));
        }
        return answers;
    }

    /// The kind of file in the kind of a data set.
    public static String file(String kind) {
        return kind.split("\\" + BETWEEN, 2)[0];
    }

    /// The kind of a data set that was read from that kind of file with these answers.
    public String in(String file) {
        var parts = new ArrayList<>(List.of(file));
        decimalSign.ifPresent(sign -> parts.add(sign == DecimalSign.COMMA ? COMMA : POINT));
        shares.ifPresent(notation -> parts.add(notation == ShareNotation.OF_ONE ? OF_ONE : OF_HUNDRED));
        year.ifPresent(one -> parts.add(String.valueOf(one)));
        return String.join(BETWEEN, parts);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The same with another year.
    public Answers withYear(int answer) {
        return new Answers(OptionalInt.of(answer), decimalSign, shares);
    }

    /// The same with another decimal sign.
    public Answers withDecimalSign(DecimalSign answer) {
        return new Answers(year, Optional.of(answer), shares);
    }

    /// The same with another notation of shares.
    public Answers withShares(ShareNotation answer) {
        return new Answers(year, decimalSign, Optional.of(answer));
    }
}
