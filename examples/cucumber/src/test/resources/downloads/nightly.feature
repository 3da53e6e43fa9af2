Feature: The nightly download of our updates

  Background:
    Given one of our workstations
    And the server "http://updates.fabrikam.com" can be reached without a proxy

  Scenario: It works when nobody is logged on
    Given FABRIKAM\kim is logged off
    And LocalSystem creates a job that downloads "http://updates.fabrikam.com/u.cab" to "C:\updates\u.cab"
    When the job is resumed
    And the computer is restarted
    Then the job completes
    And nothing is found

  Scenario: It does not work into a folder that Kim has mapped
    Given FABRIKAM\kim is logged on interactively
    And FABRIKAM\kim maps U: to \\nas\updates
    And LocalSystem creates a job that downloads "http://updates.fabrikam.com/u.cab" to "U:\u.cab"
    When bitswise checks it
    Then the rule DRV-01 finds "U:\u.cab"
    And the job fails
