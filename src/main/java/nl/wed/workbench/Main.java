package nl.wed.workbench;

/// Starts the program: the window, or a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("x");
    }
}
