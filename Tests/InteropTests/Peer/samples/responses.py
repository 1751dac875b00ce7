"""Samples of the responses that say accepted or rejected and little else, and of the test messages."""

from shapeshifter_uftp import uftp

from .header import identifier


def plain_response(kind: type, reference: str):
    """A maker of responses that carry nothing but the reference to their request."""

    def make(header: dict, full: bool):
        message_id = identifier(reference)
        return kind(**header, **{reference: message_id if full else message_id.lower()})

    return make


def d_prognosis_response(header: dict, full: bool) -> uftp.DPrognosisResponse:
    statuses = [
        uftp.FlexOrderStatus(flex_order_message_id=identifier(f"order {number}"), is_validated=number % 2 == 0)
        for number in range(3 if full else 0)
    ]
    return uftp.DPrognosisResponse(
        **header, d_prognosis_message_id=identifier("prognosis"), flex_order_statuses=statuses
    )


def test_message(header: dict, full: bool) -> uftp.TestMessage:
    return uftp.TestMessage(**header)


def test_message_response(header: dict, full: bool) -> uftp.TestMessageResponse:
    # The library's class has a Result, which the schema does not know: without a value it stays away.
    return uftp.TestMessageResponse(**header, result=None)


def test_message_response_with_result(header: dict) -> uftp.TestMessageResponse:
    return uftp.TestMessageResponse(**header)
