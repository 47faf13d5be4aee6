import pytest
from client_pool import ClientPool
from hypothesis import given
from hypothesis import strategies as st


class Client:
    """It equals every other one, is false, and cannot be hashed."""

    def __init__(self, number, closed):
        self.number = number
        self.all_closed = closed

    def __eq__(self, other):
        return isinstance(other, Client)

    __hash__ = None

    def __bool__(self):
        return False

    def close(self):
        assert self.number not in self.all_closed, "closed twice"
        self.all_closed.append(self.number)


class Server:
    def __init__(self):
        self.opened = 0
        self.closed = []
        self.down = False

    def open(self):
        if self.down:
            raise OSError("down")
        self.opened += 1
        return Client(self.opened, self.closed)


def made(size=2):
    server = Server()
    return server, ClientPool(server.open, size)


def test_example():
    closed = []

    class Plain:
        def close(self):
            closed.append(self)

    with ClientPool(Plain, 2) as pool:
        first = pool.acquire()
        pool.release(first)
        assert pool.acquire() is first
    assert closed == []
    pool.release(first)
    assert closed == [first]


def test_nothing_is_opened_before_it_is_needed():
    server, pool = made()
    assert server.opened == 0
    pool.acquire()
    assert server.opened == 1


def test_a_client_is_used_again():
    server, pool = made()
    for _ in range(3):
        client = pool.acquire()
        pool.release(client)
    assert server.opened == 1
    assert server.closed == []


@pytest.mark.parametrize("size", [1, 3])
def test_so_many_and_no_more(size):
    server, pool = made(size)
    clients = [pool.acquire() for _ in range(size)]
    assert len({id(client) for client in clients}) == size
    for _ in range(2):
        with pytest.raises(LookupError):
            pool.acquire()
    assert server.opened == size
    pool.release(clients[0])
    assert pool.acquire() is clients[0]


def test_the_last_one_back_is_the_first_to_go():
    _, pool = made(3)
    a, b, c = (pool.acquire() for _ in range(3))
    for client in (b, a, c):
        pool.release(client)
    assert [id(pool.acquire()) for _ in range(3)] == [id(c), id(a), id(b)]


def test_only_what_is_lent_can_come_back():
    server, pool = made()
    client = pool.acquire()
    for stranger in (Client(9, []), None, "text"):
        with pytest.raises(ValueError):
            pool.release(stranger)
    pool.release(client)
    with pytest.raises(ValueError):
        pool.release(client)
    assert pool.acquire() is client
    assert pool.acquire() is not client
    assert server.opened == 2


def test_clients_are_known_by_identity():
    _, pool = made()
    first, second = pool.acquire(), pool.acquire()
    pool.release(second)
    with pytest.raises(ValueError):
        pool.release(second)
    pool.release(first)
    assert pool.acquire() is first


def test_a_client_that_fails_to_open_takes_no_place():
    server, pool = made(1)
    server.down = True
    for _ in range(3):
        with pytest.raises(OSError, match="down"):
            pool.acquire()
    server.down = False
    assert pool.acquire().number == 1


def test_closing_closes_what_lies_idle():
    server, pool = made(3)
    a, b, c = (pool.acquire() for _ in range(3))
    pool.release(b)
    pool.release(a)
    pool.close()
    assert server.closed == [1, 2]
    pool.close()
    assert server.closed == [1, 2]
    with pytest.raises(RuntimeError):
        pool.acquire()
    pool.release(c)
    assert server.closed == [1, 2, 3]
    with pytest.raises(ValueError):
        pool.release(c)
    assert server.opened == 3


def test_a_closed_pool_says_so_even_with_all_lent():
    _, pool = made(1)
    pool.acquire()
    pool.close()
    with pytest.raises(RuntimeError):
        pool.acquire()


def test_an_empty_pool_closes_too():
    server, pool = made()
    pool.close()
    with pytest.raises(RuntimeError):
        pool.acquire()
    assert (server.opened, server.closed) == (0, [])


def test_with_closes_it_whatever_happens():
    server, pool = made()
    with pytest.raises(KeyError), pool as entered:
        assert entered is pool
        pool.release(pool.acquire())
        raise KeyError("id")
    assert server.closed == [1]
    with pytest.raises(RuntimeError):
        pool.acquire()


def test_closed_in_the_middle_of_with():
    server, pool = made()
    with pool:
        pool.release(pool.acquire())
        pool.close()
    assert server.closed == [1]


def test_pools_are_apart():
    server, first = made(1)
    second = ClientPool(server.open, 1)
    client = first.acquire()
    with pytest.raises(ValueError):
        second.release(client)
    assert second.acquire().number == 2


steps = st.lists(st.integers(-1, 3), max_size=20)


@given(steps=steps, size=st.integers(1, 3))
def test_property_like_a_pack_of_cards(steps, size):
    """-1 acquires; another number gives back the lent client at that place."""
    _, pool = made(size)
    unopened, idle, lent = list(range(size, 0, -1)), [], []
    for step in steps:
        if step == -1 and len(lent) == size:
            with pytest.raises(LookupError):
                pool.acquire()
        elif step == -1:
            client = pool.acquire()
            assert client.number == (idle or unopened).pop()
            lent.append(client)
        elif step < len(lent):
            client = lent.pop(step)
            pool.release(client)
            idle.append(client.number)
