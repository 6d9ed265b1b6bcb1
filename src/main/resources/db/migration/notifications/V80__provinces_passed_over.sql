-- A province that was asked about an overture is told when the overture goes on with another one.
alter table notifications.notice drop constraint notice_kind_is_known;
alter table notifications.notice add constraint notice_kind_is_known check (kind in (
    'ARRIVED', 'RETURNED', 'REFUSED', 'PASSED_OVER', 'WITHDRAWN', 'SUSPENDED', 'RESUMED', 'DUE_SOON', 'OVERDUE'));
