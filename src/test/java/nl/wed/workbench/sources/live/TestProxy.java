package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A proxy on this computer that lets through who signs in, to one port whatever the server that is asked for.
final class TestProxy implements AutoCloseable {
    private final ServerSocket server;
    private final int port;
    private final String refusal;
    private final String wanted;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /// The first lines of what was asked, without the rest of the headers.
    final List<String> asked = new CopyOnWriteArrayList<>();

    private TestProxy(int port, String wanted, String refusal) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = port;
        this.wanted = wanted;
        this.refusal = refusal;
        threads.execute(this::accept);
    }

    /// One that wants this header, with a way to sign in when it does not come.
    static TestProxy asking(int port, String wanted, String way) throws IOException {
        return new TestProxy(port, wanted, "407 Proxy Authentication Required\r\nProxy-Authenticate: " + way);
    }

    /// One that lets nobody through.
    static TestProxy refusing() throws IOException {
        return new TestProxy(0, "never", "403 Forbidden");
    }

    /// One that lets everybody through.
    static TestProxy open(int port) throws IOException {
        return new TestProxy(port, "", "");
    }

    String address() {
        return "localhost:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                threads.execute(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = client.getInputStream();
            List<String> head = head(in);
            asked.add(head.getFirst());
            boolean known = wanted.isEmpty() || head.contains("Proxy-Authorization: " + wanted);
            OutputStream out = client.getOutputStream();
            out.write(("HTTP/1.1 " + (known ? "200 OK" : refusal) + "\r\n" + (known ? "" : "Content-Length: 0\r\n")
                            + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            if (known) {
                try (var target = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    open.add(target);
                    var back = threads.submit(() -> target.getInputStream().transferTo(out));
                    in.transferTo(target.getOutputStream());
                    target.shutdownOutput();
                    back.get();
                }
            }
        } catch (Exception _) {
            // Who asked went away.
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                if (line.isEmpty()) {
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            } else if (c != '\r') {
                line.append((char) c);
            }
        }
        throw new IOException("cut off");
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket one : open) {
            one.close();
        }
        threads.shutdownNow();
    }
}
