package fr.dgfip.bareme.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which bytes are sent as they are, which no client library would do. Opens another once it is closed. */
final class RawHttp implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 20_000;
    private final URL service;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    RawHttp(URL service) {
        this.service = service;
    }

    /** An answer; status 0 when the connection was closed without one. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    static String authorization(String name, String password) {
        String secret = name + ":" + password;
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))
                + "\r\n";
    }

    /** The head of a call, open for more headers. */
    static String head(String method, String path, String account) {
        return method + " " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + authorization(account, account);
    }

    static String withBody(String head, String body) {
        return head + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    Answer call(String bytes) {
        send(bytes.getBytes(StandardCharsets.UTF_8));
        return answer(bytes.startsWith("HEAD "));
    }

    /** What cannot be sent because the other side has closed is not sent: the answer tells. */
    void send(byte[] bytes) {
        try {
            if (socket.isClosed() || !socket.isConnected()) {
                socket = new Socket(service.getHost(), service.getPort());
                socket.setSoTimeout(TIMEOUT_MILLIS);
                in = new BufferedInputStream(socket.getInputStream());
            }
            socket.getOutputStream().write(bytes);
        } catch (IOException refused) {
            // The server answers before it has read all, then closes
        }
    }

    Answer answer(boolean withoutBody) {
        try {
            String status = line();
            Map<String, String> headers = new TreeMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                String[] parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            if (status.isEmpty()) {
                socket.close();
                return new Answer(0, headers, "");
            }
            int code = Integer.parseInt(status.split(" ")[1]);
            Answer answer = new Answer(code, headers, withoutBody ? "" : body(headers));
            if (answer.header("connection").equals("close") || status.startsWith("HTTP/1.0")) {
                socket.close();
            }
            return code == 100 ? answer(withoutBody) : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever comes until the server closes, which it has to. */
    String rest() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            for (int read = in.read(); read >= 0; read = in.read()) {
                rest.write(read);
            }
        } catch (SocketTimeoutException open) {
            throw new UncheckedIOException(open);
        } catch (IOException reset) {
            // Closed while something sent was still unread
        }
        return rest.toString(StandardCharsets.UTF_8);
    }

    void finishSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int length = chunk(); length > 0; length = chunk()) {
                body.write(in.readNBytes(length));
                line();
            }
            line();
            return body.toString(StandardCharsets.UTF_8);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
                line.write(read);
            }
        } catch (SocketException reset) {
            return "";
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
