package org.plumbline.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Claims about alignment and innovation: what is said, and the contrast that would test it. */
final class ClaimTopic implements Topic {
    private static final Map<String, Claim> ALL = read();

    private record Claim(String id, String claim, String contrast, String outcome) {
        static Claim of(String line) {
            String[] cells = line.split("\t", -1);
            return new Claim(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    private static Map<String, Claim> read() {
        try (InputStream in = ClaimTopic.class.getResourceAsStream("claims.tsv")) {
            String text = new String(Objects.requireNonNull(in, "claims.tsv").readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Claim> claims = new LinkedHashMap<>();
            text.lines().skip(1).map(Claim::of).forEach(claim -> claims.put(claim.id(), claim));
            return claims;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String plural() {
        return "claims about alignment";
    }

    @Override
    public List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Optional.ofNullable(ALL.get(name)).map(ClaimTopic::explain);
    }

    private static Explanation explain(Claim claim) {
        return new Explanation(
                claim.id(),
                "a claim",
                List.of(
                        Explanation.sentence(claim.claim()),
                        "That is what is said, not what was found: it has not been tested here."),
                facts(claim),
                claim.contrast().startsWith("alignment") ? "plumbline compare bakery --vary alignment=0,1" : "");
    }

    private static Map<String, String> facts(Claim claim) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("contrast", claim.contrast());
        facts.put("looked at", claim.outcome());
        return facts;
    }
}
