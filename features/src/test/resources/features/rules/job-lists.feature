Feature: What the jobs of a list are waiting for

  @LIF-15
  Scenario: A listed job in error stays there
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "Error", "OwnerAccount": "NT AUTHORITY\\SYSTEM",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-15 finds an error in "nightly"

  @LIF-15
  Scenario: A listed job that is tried again
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "TransientError", "OwnerAccount": "NT AUTHORITY\\SYSTEM",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-15 finds nothing

  @LIF-25
  Scenario: A listed job that nobody completes
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "Transferred", "OwnerAccount": "NT AUTHORITY\\SYSTEM",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-25 finds a warning in "nightly"
    And the rule LIF-25 rests on LIF-21

  @LIF-25
  Scenario: A listed job that is under way
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "Queued", "OwnerAccount": "NT AUTHORITY\\SYSTEM",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-25 finds nothing

  @LIF-05
  Scenario: A listed job whose owner has no name
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "Queued", "OwnerAccount": "S-1-5-21-1004336348-1177238915-682003330-1107",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-05 finds a warning in "S-1-5-21"

  @LIF-05
  Scenario: A listed job whose owner has a name
    Given the scenario
      """
      [ { "JobId": "7c1b2f0e-5d0f-4a55-9a1c-3f6a8d2e7b10", "DisplayName": "nightly",
          "TransferType": "Download", "JobState": "Queued", "OwnerAccount": "CONTOSO\\ann",
          "FileList": [ { "RemoteName": "http://files.contoso.com/p.cab",
                          "LocalName": "C:\\drop\\p.cab" } ] } ]
      """
    When bitswise checks it
    Then the rule LIF-05 finds nothing
