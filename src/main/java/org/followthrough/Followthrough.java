package org.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Follows what inspectors found until young people feel the difference. */
@SpringBootApplication
public class Followthrough {

    public static void main(String[] args) {
        SpringApplication.run(Followthrough.class, args);
    }
}
