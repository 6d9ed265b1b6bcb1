package th.phinong;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import th.phinong.platform.CommandLine;
import th.phinong.platform.Server;

import java.util.List;

/** The product: the server when it is called with nothing, else one command of it. */
@SpringBootApplication
public class Phinong {

    /**
     * Starts the server or runs a command.
     *
     * @param words nothing, or a command and its arguments
     */
    public static void main(String[] words) {
        int status =
                words.length == 0
                        ? Server.start(Phinong.class)
                        : CommandLine.run(Phinong.class, List.of(words));
        if (words.length > 0 || status != 0) {
            System.exit(status);
        }
    }
}
