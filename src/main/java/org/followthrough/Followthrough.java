package org.followthrough;

import org.followthrough.files.reading.ReadFileCommand;
import org.followthrough.history.sealing.VerifyHistoryCommand;
import org.followthrough.letters.documents.ReadLetterCommand;
import org.followthrough.plans.sheets.reading.ReadSheetCommand;
import org.followthrough.platform.EmbeddedDatabaseConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Follows what inspectors found until young people feel the difference. */
@SpringBootApplication
public class Followthrough {

    public static void main(String[] args) {
        if (ReadLetterCommand.isAskedFor(args)) {
            System.exit(ReadLetterCommand.run(args));
        }
        if (ReadSheetCommand.isAskedFor(args)) {
            System.exit(ReadSheetCommand.run(args));
        }
        if (ReadFileCommand.isAskedFor(args)) {
            System.exit(ReadFileCommand.run(args));
        }
        if (VerifyHistoryCommand.isAskedFor(args)) {
            System.exit(VerifyHistoryCommand.run(EmbeddedDatabaseConfiguration.class, args));
        }
        SpringApplication.run(Followthrough.class, args);
    }
}
