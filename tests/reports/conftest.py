"""The reviewed article that the tests of reports share."""

import pytest
from reviewing import batch_of, review, worked_over

from qa_tool.reports.reviewed import Batch, Reviewed


@pytest.fixture(scope="session")
def article() -> Reviewed:
    return review(act=worked_over)


@pytest.fixture(scope="session")
def batch(article) -> Batch:
    return batch_of(article)
