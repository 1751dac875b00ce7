"""The participants of the interop tests. Their keys are public demo keys: never use them for anything else."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Participant:
    domain: str
    role: str
    secret_key: str
    public_key: str


_AGGREGATOR_KEYS = (
    "mz5XYCNKxpx48K+9oipUhsjBZed3L7rTVKLsWmG1HOqRLIeuGpIa1KAt6AlbVGqJvewd8v1J0uVUTqpGt7F8tw==",
    "kSyHrhqSGtSgLegJW1Rqib3sHfL9SdLlVE6qRrexfLc=",
)
_OPERATOR_KEYS = (
    "OLgpAnYyZmskhCKGmFAj1tysKgGjwehK0msC6NoAg9g2xNur+IAFTq1uyOuIGD9nl1J9Cy26UPQakwjZ8sNZ5w==",
    "NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec=",
)

# There is no demo key for a CRO, so it borrows the DSO's.
PARTICIPANTS = {
    "AGR": Participant("aggregator.demo", "AGR", *_AGGREGATOR_KEYS),
    "DSO": Participant("dso.demo", "DSO", *_OPERATOR_KEYS),
    "CRO": Participant("cro.demo", "CRO", *_OPERATOR_KEYS),
}


def by_sender(domain: str, role: str) -> Participant:
    """The participant that an envelope names as its sender."""
    participant = PARTICIPANTS.get(role)
    if participant is None or participant.domain != domain:
        known = ", ".join(f"{known.role} {known.domain}" for known in PARTICIPANTS.values())
        raise LookupError(f"no demo participant is {role} {domain}; known are: {known}")
    return participant
