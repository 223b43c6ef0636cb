-- A shared day that was announced and is not held after all: its page stays and says so, with a reason in the words of whoever called it off.
alter table events.campaign
    drop constraint campaign_status_check,
    add constraint campaign_status_check check (status in ('draft', 'open', 'called_off')),
    add column reason shared.localized,
    add constraint campaign_reason_check check (reason is null or status = 'called_off');
