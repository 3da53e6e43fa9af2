Feature: Findings on how scripts treat their jobs

  Background:
    Given a machine that runs Windows 10 1809
    And the network is up
    And there is no WPAD
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @LIF-21
  Scenario: A job that nothing completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds a warning in "Resume"
    And nothing but LIF-21 is found

  @LIF-21
  Scenario: A job that the script completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | WaitFor          | { states: [transferred, error], bounded: true }                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that the script may complete
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             | sometimes |
      | CreateJob        |                                                                      |           |
      | SetProxySettings | no-proxy                                                             |           |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |           |
      | Resume           |                                                                      |           |
      | Complete         |                                                                      | yes       |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that /transfer completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
      | Transfer         |                                                                      |
      | Complete         |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A job that its notification command completes
    Given LocalSystem creates a job without files
    And the job is made with bitsadmin
    And the job is set up by the calls
      | call             | argument                                                                 |
      | CreateJob        |                                                                          |
      | SetProxySettings | no-proxy                                                                 |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }     |
      | SetNotifyCmdLine | ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe /complete nightly'] |
      | Resume           |                                                                          |
    When bitswise checks it
    Then the rule LIF-21 finds nothing

  @LIF-21
  Scenario: A program of API calls
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call             | argument                                                             |
      | CreateJob        |                                                                      |
      | SetProxySettings | no-proxy                                                             |
      | AddFile          | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume           |                                                                      |
    When bitswise checks it
    Then the rule LIF-21 finds nothing
