package nl.wed.workbench.report.word;

/// Writes fields with their value filled in, so that no program has to ask for an update. The
/// instruction is always a constant of the writer or a name it made itself.
final class WordField {
    private WordField() {}

    static void write(Markup out, String instruction, String shown) {
        begin(out, instruction);
        TextRun.write(out, shown, TextRun.PLAIN);
        end(out);
    }

    static void begin(Markup out, String instruction) {
        mark(out, "begin");
        out.open("w:r").open("w:instrText", "xml:space", "preserve");
        out.text(" " + instruction + " ").close(2);
        mark(out, "separate");
    }

    static void end(Markup out) {
        mark(out, "end");
    }

    private static void mark(Markup out, String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
