package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What changes when a payload runs: a file, a system property, a child process, a connection. */
public final class Canaries implements AutoCloseable {
    /** Long enough for a connection that is under way. */
    private static final int GRACE_MILLISECONDS = 50;

    private final Path folder;
    private final ServerSocket listener;
    private final Set<Object> properties = new TreeSet<>(System.getProperties().keySet());
    private final long children = ProcessHandle.current().descendants().count();

    /** @param folder an empty one */
    public Canaries(Path folder) {
        this.folder = folder;
        try {
            this.listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            this.listener.setSoTimeout(GRACE_MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String file() {
        return folder.resolve("canary").toString();
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void assertUnchanged() {
        assertThat(Files.exists(Path.of(file()))).isFalse();
        Properties now = System.getProperties();
        assertThat(now.keySet()).doesNotContain("bareme.canary").containsAll(properties);
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(children);
        org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
