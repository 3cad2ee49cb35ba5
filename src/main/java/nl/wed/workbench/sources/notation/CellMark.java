package nl.wed.workbench.sources.notation;

/// What a cell holds beside a plain number, as it is written there.
public record CellMark(Kind kind, String written) {
    /// What such a mark is.
    public enum Kind {
        /// A sign that refers to a note: `*`, `1)`, a raised letter.
        FOOTNOTE,
        /// Brackets around an amount below zero.
        BRACKETS,
        /// A minus sign behind the number.
        MINUS_BEHIND,
        /// `ca.` or `±`: not exactly this number.
        ABOUT,
        /// `mln` or another word for so many zeros.
        LARGE,
        /// A euro sign, or `,-` behind an amount.
        MONEY,
        /// Digits rounded to a power of ten, as spreadsheets write `1,2E+06`.
        ROUNDED,
        /// From one number to another.
        RANGE,
        /// A lower end without an upper one.
        AT_LEAST,
        /// A fault of a spreadsheet, such as `#DEEL/0!`.
        FAULT
    }
}
