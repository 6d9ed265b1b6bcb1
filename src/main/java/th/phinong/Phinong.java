package th.phinong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: its top-level packages are the ministry's own words. */
@SpringBootApplication
public class Phinong {

    public static void main(String[] args) {
        SpringApplication.run(Phinong.class, args);
    }
}
