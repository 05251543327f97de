package org.followthrough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between an application and its database and can be cut: then the database is gone, from here. */
final class LineToDatabase implements AutoCloseable {

    private final URI database;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean cut;

    private LineToDatabase(URI database, ServerSocket door) {
        this.database = database;
        this.door = door;
    }

    static LineToDatabase to(String jdbcUrl) {
        try {
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            LineToDatabase line = new LineToDatabase(URI.create(jdbcUrl.substring("jdbc:".length())), door);
            background(line::welcome);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + database.getPath();
    }

    void cut() {
        cut = true;
        open.forEach(LineToDatabase::hangUp);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException e) {
                cut = cut || door.isClosed();
            }
        }
    }

    private void join(Socket application) throws IOException {
        if (cut) {
            hangUp(application);
            return;
        }
        Socket server = new Socket(database.getHost(), database.getPort());
        open.add(application);
        open.add(server);
        background(() -> pass(application, server));
        background(() -> pass(server, application));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            hangUp(from);
        } finally {
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            assert socket.isClosed();
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "line-to-database");
        thread.setDaemon(true);
        thread.start();
    }
}
