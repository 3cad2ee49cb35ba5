package nl.wed.workbench.sources.notation;

/// The decimal sign of a file; it differs between exports of one and the same portal.
public enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    final char sign;
    final char thousands;

    DecimalSign(char sign, char thousands) {
        this.sign = sign;
        this.thousands = thousands;
    }
}
