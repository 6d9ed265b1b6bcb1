package th.phinong.notifications.web;

import org.jspecify.annotations.Nullable;

import th.phinong.web.FieldError;
import th.phinong.web.Shell;

/**
 * How a person wants to be told.
 *
 * @param address their mail address, or empty
 * @param error what is wrong with it
 * @param made the address of the feed that was just made, shown this once
 * @param feedSince since when they have had a feed, null where they have none
 */
public record SettingsPage(
        Shell shell,
        String address,
        @Nullable FieldError error,
        @Nullable String made,
        @Nullable String feedSince) {}
