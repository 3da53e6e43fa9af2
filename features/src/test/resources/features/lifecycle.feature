Feature: A job's life over time

  Rule: A transient error is tried again after the retry delay

    Scenario: The server comes back between two attempts
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            retry-delay: 20m
            takes: 5m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 30m
          - servers: { "http://files.contoso.com": { direct: true } }
          - after: 5m
          - after: 6m
          - after: 5m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-08
      And the timeline rests on LIF-04

    Scenario: Nothing changes until the no-progress timeout
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            no-progress-timeout: 1d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 25h
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with ERROR_WINHTTP_CANNOT_CONNECT
      And it rests on LIF-10

  Rule: BITS gives up what takes too long or is forgotten

    Scenario: A download beyond its maximum time
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 2h
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 90m
          - network: down
          - after: 2d
          - network: up
          - after: 31m
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with BG_E_MAXDOWNLOAD_TIMEOUT
      And it rests on LIF-26
      And it rests on LIF-27

    Scenario: The job's own maximum wins over the default
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 100d
            takes: 95d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 96d
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED

    Scenario: A transferred job that nobody completes
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 91d
        """
      When bitswise predicts it
      Then the job fails in CANCELLED
      And it rests on LIF-25

  Rule: What has been transferred is kept

    Scenario: A reboot in the midst of a transfer
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 4h
          - reboot
          - after: 61m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRING, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-34
