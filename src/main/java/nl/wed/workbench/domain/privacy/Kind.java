package nl.wed.workbench.domain.privacy;

/// What a spot in a text looks like. What blocks may not reach a client before somebody decided; the
/// rest are hints for whoever writes or releases a text, which a plan is full of without any harm.
public enum Kind {
    KNOWN_NAME(true),
    EMAIL(true),
    BANK_ACCOUNT(true),
    TELEPHONE(true),
    BIRTH_DATE(true),
    CITIZEN_NUMBER(true),
    POSTCODE(true),
    ADDRESS(true),
    /// Words of an interview that may not be used.
    WITHHELD(true),
    ORGANISATION(false),
    NAME(false),
    INITIALS(false),
    DATE(false),
    CLASS_AND_YEAR(false),
    RARE_ROLE(false),
    CASE(false);

    private final boolean blocks;

    Kind(boolean blocks) {
        this.blocks = blocks;
    }

    /// Whether it keeps a text from leaving.
    public boolean blocks() {
        return blocks;
    }
}
