package fr.dgfip.bareme.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept: sends a request, then reads its answer. Knows as much of HTTP as that takes. */
final class Exchange {
    private static final int BUFFER = 64 * 1024;
    private static final int STATUS_START = 9;
    private static final int STATUS_END = 12;
    private static final String LENGTH = "content-length:";

    private final SocketChannel channel;
    private final ByteBuffer request = ByteBuffer.allocateDirect(BUFFER);
    private final ByteBuffer answer = ByteBuffer.allocate(BUFFER);
    private long sentAt;
    private int answerLength;
    private int status;

    Exchange(InetSocketAddress service) throws IOException {
        channel = SocketChannel.open(service);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    void send(RequestBytes requests) throws IOException {
        requests.next(request);
        answer.clear();
        answerLength = 0;
        sentAt = System.nanoTime();
        while (request.hasRemaining()) {
            // A request is far smaller than the buffer of a socket
            channel.write(request);
        }
    }

    /** Reads what is there; true when the answer is whole. */
    boolean receive() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("the service closed a connection");
        }
        if (answerLength == 0) {
            readHead();
        }
        return answerLength > 0 && answer.position() >= answerLength;
    }

    private void readHead() throws IOException {
        String text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        int bodyStart = text.indexOf("\r\n\r\n") + 4;
        if (bodyStart < 4) {
            return;
        }
        String head = text.substring(0, bodyStart).toLowerCase(Locale.ROOT);
        int length = head.indexOf(LENGTH);
        if (length < 0) {
            throw new IOException("an answer without length: " + head);
        }
        int from = length + LENGTH.length();
        answerLength = bodyStart
                + Integer.parseInt(
                        head.substring(from, head.indexOf('\r', from)).strip());
        status = Integer.parseInt(head.substring(STATUS_START, STATUS_END));
    }

    int status() {
        return status;
    }

    String answerText() {
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
    }

    long sentAt() {
        return sentAt;
    }
}
