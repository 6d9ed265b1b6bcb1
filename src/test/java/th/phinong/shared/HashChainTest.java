package th.phinong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class HashChainTest {

    @Test
    void fields_are_hashed_with_their_lengths_in_bytes() {
        assertThat(HashChain.text(List.of("ok", "", "กุ้ง"))).isEqualTo(":2:ok:0::12:กุ้ง");
    }

    /** What is recorded can be checked only as long as the same fields give the same hash. */
    @Test
    void a_hash_covers_the_hash_before_it_and_every_field() {
        assertThat(HashChain.link(HashChain.START, List.of("1", "กุ้ง")))
                .isEqualTo("a660ede8682ffdaf61bb89aa895a68a136d363af1ae37a68cca02e6d58a1769a");
        assertThat(HashChain.link(HashChain.START, List.of("1ก", "ุ้ง")))
                .isNotEqualTo(HashChain.link(HashChain.START, List.of("1", "กุ้ง")));
    }
}
