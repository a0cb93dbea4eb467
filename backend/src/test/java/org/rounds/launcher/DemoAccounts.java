package org.rounds.launcher;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Who can sign in to the demo: the list that the application itself makes the accounts from. */
record DemoAccounts(String password, List<Person> accounts) {

    record Person(String role, String name, String email) {

        String line() {
            return "  %-16s %-22s %s".formatted(role.toLowerCase().replace('_', ' '), name, email);
        }
    }

    static DemoAccounts read() throws IOException {
        try (var file = DemoAccounts.class.getResourceAsStream("/demo/accounts.json")) {
            return JsonMapper.shared().readValue(file, DemoAccounts.class);
        }
    }

    String text() {
        return accounts.stream()
                .map(Person::line)
                .collect(
                        Collectors.joining(
                                "\n", "Demo accounts, password \"" + password + "\":\n", ""));
    }
}
