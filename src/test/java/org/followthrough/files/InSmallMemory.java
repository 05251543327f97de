package org.followthrough.files;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the tests in a process whose memory is a fact. */
final class InSmallMemory {

    private static final int LONGEST_MINUTES = 3;

    private InSmallMemory() {}

    /** What the program said last; it and all before it when that went wrong. */
    static String run(int mebibytes, Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        File said = File.createTempFile("followthrough-said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            String all = java.nio.file.Files.readString(said.toPath()).strip();
            return ended && process.exitValue() == 0 ? all.substring(all.lastIndexOf('\n') + 1) : "failed: " + all;
        } finally {
            process.destroyForcibly();
            java.nio.file.Files.delete(said.toPath());
        }
    }

    static void say(String words) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(words);
    }
}
