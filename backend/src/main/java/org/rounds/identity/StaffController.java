package org.rounds.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Staff accounts, kept by an administrator. */
@RestController
@RequestMapping("/api/identity")
@PreAuthorize("hasRole('ADMIN')")
class StaffController {

    private final Accounts accounts;
    private final CurrentUser user;

    StaffController(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    record InviteStaff(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Email @Size(max = 200) String email,
            @NotEmpty Set<Role> roles,
            @NotNull Set<UUID> regions) {}

    @GetMapping("/staff")
    List<StaffAccount> staff() {
        return accounts.staff();
    }

    @PostMapping("/invitations")
    ResponseEntity<StaffAccount> inviteStaff(@Valid @RequestBody InviteStaff request) {
        var account =
                accounts.invite(
                        request.name(), request.email(), request.roles(), request.regions());
        return ResponseEntity.status(HttpStatus.CREATED).body(account);
    }

    @PostMapping("/staff/{id}/disable")
    ResponseEntity<StaffAccount> disableStaff(@PathVariable AccountId id) {
        return ResponseEntity.ok(accounts.disable(id, user.id()));
    }
}
