Feature: What happens in the course of time

  Rule: A job can be looked at between two events

    Scenario: A helper token is lost in the midst of a transfer
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And CONTOSO\ann is logged on interactively
      And CONTOSO\ann has no Internet Explorer proxy
      And the server "http://files.contoso.com" asks for negotiate
      And the server "http://files.contoso.com" lets in CONTOSO\ann
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job has a helper token of CONTOSO\ann for the network
      And the job has implicit negotiate credentials for the server
      And the job takes 5 hours
      When the job is resumed
      Then the job is then in QUEUED with no error
      When 10 minutes pass
      Then the job is then in TRANSFERRING
      And the server is then opened as CONTOSO\ann
      When CONTOSO\ann logs off
      Then the job is then in ERROR with BG_E_TOKEN_REQUIRED
      And the job then fails
      When CONTOSO\ann logs on
      And 2 days pass
      Then the job ends in ERROR with BG_E_TOKEN_REQUIRED
      And the server changes from CONTOSO\ann to none

    Scenario: The job's owner changes the proxy while nobody else notices
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And CONTOSO\ann is logged on interactively
      And CONTOSO\ann has the Internet Explorer proxy "proxy:8080"
      And the server "http://files.contoso.com" asks for nothing
      And the proxy "proxy:8080" asks for nothing
      And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job takes 5 hours
      When the job is resumed
      And 10 minutes pass
      Then the proxy is then "proxy:8080"
      When the world changes to
        """
        accounts: { 'CONTOSO\ann': { ie-proxy: none } }
        """
      Then the proxy is then direct
      And at that point is expected
        """
        state: transferring, error: none
        """
      And the route changes from proxy:8080 to direct

    Scenario: What is expected at a point of a file is not what happens there
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 1h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 30m
          - expect: { nightly: { state: transferring, outcome: waits } }
          - after: 30m
          - expect: { nightly: { state: transferring, outcome: completes } }
        expect:
          nightly: { state: transferred }
        """
      When bitswise predicts it
      Then of the expectations these are not met
        | after | key   | expected     | predicted   |
        | PT1H  | state | TRANSFERRING | TRANSFERRED |

    Scenario: Where the job stands is known, what becomes of it is not
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            takes: 1h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - expect: { nightly: { state: queued, error: none, outcome: unknown } }
          - after: 30m
        expect:
          nightly: { outcome: unknown }
        """
      When bitswise predicts it
      Then the expectations of the scenario are met

  Rule: What repeats is told once, and so is what lies ahead

    Scenario: Attempts that all end alike, and the timeout that ends them
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And the network is up
      And the server "http://files.contoso.com" can be reached only through a proxy
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And 3 days pass
      Then the job is then in TRANSIENT_ERROR with ERROR_WINHTTP_CANNOT_CONNECT
      And the job is tried again every 10 minutes
      And the job goes through QUEUED, TRANSIENT_ERROR
      And then "no-progress timeout" would lead to ERROR after 14 days
      And then "inactivity limit" would lead to CANCELLED after 90 days

    Scenario Outline: Nothing is tried while <what>
      Given the scenario
        """
        machine: { windows: Windows 10 1903, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, answers: 503 } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 5m
          - machine: { <change> }
          - after: 1d
        """
      When bitswise predicts it
      Then the job waits in TRANSIENT_ERROR
      And the job is not tried again

      Examples:
        | what                | change                         |
        | the network is down | network: down                  |
        | battery saver is on | power: { battery-saver: true } |

    Scenario: A transferred job that nobody completes
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      Then the job completes in TRANSFERRED
      And then "inactivity limit" would lead to CANCELLED after 90 days

    Scenario: Nothing follows on a final state
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And the job comes to rest
      And the owner calls Complete
      Then the job completes in ACKNOWLEDGED
      And then nothing would happen by itself

  Rule: Whose the job is decides as whom it goes on

    Scenario: Somebody takes the job over in the midst of its transfer
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\ann
            proxy: { usage: no-proxy }
            takes: 1h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 10m
          - call: { job: nightly, TakeOwnership: , as: LocalSystem, elevated: true }
          - after: 2h
        """
      When bitswise predicts it
      Then the local-file changes from CONTOSO\ann to LocalSystem
      And the job completes in TRANSFERRED

  Rule: Every event has an answer

    Scenario Outline: <event>
      Given a machine that runs Windows 10 1809
      And the machine is joined to CONTOSO as PC01
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      And the job takes 5 hours
      When the job is resumed
      And 1 hour passes
      And <event>
      And 1 day passes
      Then the job ends in TRANSFERRED

      Examples:
        | event                                 |
        | the process that made the job ends    |
        | the system clock is put on by 3 hours |
        | BITS is restarted                     |

  Scenario: A job that is said to be suspended stays so while the network goes (NET-02)
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          state: suspended
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - network: down
        - after: 1h
        - network: up
        - after: 1h
      """
    When bitswise predicts it
    Then the job waits in SUSPENDED
    And the job waits for "Resume"
