package nl.wed.workbench.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/// The program as a whole fetches a million observations from a server on this computer into a
/// trajectory, under a small heap.
final class FetchMillion implements AutoCloseable {
    private static final int PAGE = 100_000;

    private final HttpServer server;
    private final Path folder;

    FetchMillion(Path work) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        folder = new MillionCells(work.resolve("served"), address()).write();
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        String entity = uri.getPath().substring(MillionCells.TABLE.length() + 2);
        boolean count = entity.endsWith("$count");
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String name = entity;
        if (entity.equals("Observations")) {
            int skip = query.startsWith("$skip=") ? Integer.parseInt(query.substring(6)) : 0;
            name = "Observations-" + (10 + skip / PAGE);
        }
        byte[] body = count
                ? Integer.toString(MillionCells.CELLS).getBytes()
                : Files.readAllBytes(folder.resolve(name + ".json"));
        exchange.getResponseHeaders().set("Content-Type", count ? "text/plain" : "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /// Seconds that the program takes with a heap of so many megabytes; fails when it does not fit.
    double seconds(List<String> java, int megabytes, Path work) throws Exception {
        Path file = Files.createTempDirectory(work, "fetch").resolve("million.mv.db");
        Path data = Files.createTempDirectory(work, "data");
        run(
                java,
                megabytes,
                data,
                "new",
                file.toString(),
                "--municipality",
                "GM0141",
                "--scope",
                "0-18",
                "--years",
                "1",
                "--start",
                "2026-09-01");
        long start = System.nanoTime();
        run(java, megabytes, data, "fetch", file.toString(), "--table", MillionCells.TABLE, "--base", address());
        return (System.nanoTime() - start) / 1e9;
    }

    private static void run(List<String> java, int megabytes, Path data, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.add(1, "-Xmx" + megabytes + "m");
        command.add("nl.wed.workbench.Main");
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", data.toString());
        var process = builder.start();
        String said;
        try (var out = process.inputReader()) {
            said = String.join("\n", out.lines().toList());
        }
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
