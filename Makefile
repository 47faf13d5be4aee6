# Every target is one line over `python -m harness`. The first run makes .venv.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3.14 python3 python; do command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
KATA_CMD := .venv/bin/python -m harness
pick = $(if $(KATA),$(KATA)) $(if $(ROOT),--root $(ROOT))
filters = $(if $(DAY),--day $(DAY)) $(if $(KIND),--kind $(KIND)) $(if $(TOPIC),--topic $(TOPIC)) $(if $(LEVEL),--level $(LEVEL))

.DEFAULT_GOAL := help
.PHONY: help kata check watch hint solution fix reset list plan notes quiz progress history restore mock mocks export import verify new mutants proofs soak test bench lint setup

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

kata: .venv/ready ## start the next kata      (KATA=two_sum DAY=3 KIND=drill TOPIC=… LEVEL=easy NEXT=1 MORE=1 WHY=1 HIDE=1)
	@$(KATA_CMD) kata $(pick) $(filters) $(if $(NEXT),--next) $(if $(MORE),--more) $(if $(WHY),--why) $(if $(HIDE),--hide)

check: .venv/ready ## grade your attempt       (KATA=… FILE=path/to/any.py FULL=1 SAVE=1)
	@$(KATA_CMD) check $(pick) $(if $(FILE),--file '$(FILE)') $(if $(FULL),--full) $(if $(SAVE),--save)

watch: .venv/ready ## grade on every save      (KATA=… FILE=…)
	@$(KATA_CMD) watch $(pick) $(if $(FILE),--file '$(FILE)')

hint: .venv/ready ## show the next hint       (KATA=…)
	@$(KATA_CMD) hint $(pick)

solution: .venv/ready ## show the solution        (KATA=… GIVE_UP=1)
	@$(KATA_CMD) solution $(pick) $(if $(GIVE_UP),--give-up)

fix: .venv/ready ## mend your attempt's style (KATA=…)
	@$(KATA_CMD) fix $(pick)

reset: .venv/ready ## start over               (KATA=… UNDO=1)
	@$(KATA_CMD) reset $(pick) $(if $(UNDO),--undo)

list: .venv/ready ## list the katas           (DAY=3 KIND=drill TOPIC=… LEVEL=easy STATE=tried DUE=1 HIDE=1)
	@$(KATA_CMD) list $(if $(ROOT),--root $(ROOT)) $(filters) $(if $(STATE),--state $(STATE)) $(if $(DUE),--due) $(if $(HIDE),--hide)

plan: .venv/ready ## show the week as a board (START=2026-03-02 DAY=3)
	@$(KATA_CMD) plan $(if $(ROOT),--root $(ROOT)) $(if $(START),--start $(START)) $(if $(DAY),--day $(DAY))

notes: .venv/ready ## the quick-review notes  (DAY=3 TOPIC=mutability)
	@$(KATA_CMD) notes $(if $(ROOT),--root $(ROOT)) $(if $(DAY),--day $(DAY)) $(if $(TOPIC),--topic '$(TOPIC)')

quiz: .venv/ready ## recall what the notes ask (DAY=3 TOPIC=… COUNT=10)
	@$(KATA_CMD) quiz $(if $(ROOT),--root $(ROOT)) $(if $(DAY),--day $(DAY)) $(if $(TOPIC),--topic '$(TOPIC)') $(if $(COUNT),--count $(COUNT))

progress: .venv/ready ## how far you have come   (HTML=1: as a page with plots)
	@$(KATA_CMD) progress $(if $(ROOT),--root $(ROOT)) $(if $(HTML),--html)

history: .venv/ready ## show earlier attempts      (KATA=… LAST=5 REVEAL=1)
	@$(KATA_CMD) history $(pick) $(if $(LAST),--last $(LAST)) $(if $(REVEAL),--reveal)

restore: .venv/ready ## bring one of them back    (KATA=… CHECK=12)
	@$(KATA_CMD) restore $(pick) --check $(or $(CHECK),$(error which one? CHECK=12, as `make history KATA=…` numbers them))

mock: .venv/ready ## a timed mock interview   (PROFILE=phone_screen|onsite|data_engineering|backend MINUTES=45 SEED=7)
	@$(KATA_CMD) mock $(if $(ROOT),--root $(ROOT)) $(if $(PROFILE),--profile $(PROFILE)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(SEED),--seed $(SEED)) $(if $(PLAIN),--plain)

mocks: .venv/ready ## list, compare, show mocks (MOCK=3 HTML=1)
	@$(KATA_CMD) mocks $(if $(ROOT),--root $(ROOT)) $(MOCK) $(if $(HTML),--html)

export: .venv/ready ## write the history to a file (FILE=history.jsonl)
	@$(KATA_CMD) export $(if $(ROOT),--root $(ROOT)) > '$(or $(FILE),history.jsonl)'

import: .venv/ready ## take such a file in      (FILE=history.jsonl)
	@$(KATA_CMD) import $(if $(ROOT),--root $(ROOT)) '$(or $(FILE),history.jsonl)'

verify: .venv/ready ## prove the katas sound    (KATA=… ALL=1)
	@$(KATA_CMD) verify $(pick) $(if $(ALL),--all)

new: .venv/ready ## begin a kata of your own  (KATA=… DAY=3 TOPIC=… KIND=drill)
	@$(KATA_CMD) new $(pick) $(if $(DAY),--day $(DAY)) $(if $(KIND),--kind $(KIND)) $(if $(TOPIC),--topic $(TOPIC))

mutants: .venv/ready ## do the tests notice a mutated reference?     (KATA=… ALL=1)
	@$(KATA_CMD) mutants $(pick) $(if $(ALL),--all)

proofs: .venv/ready ## print what was proved, as tables
	@$(KATA_CMD) proofs $(if $(ROOT),--root $(ROOT))

test: .venv/ready ## run the project's tests  (ARGS="tests/test_cli.py")
	@$(KATA_CMD) test $(ARGS)

soak: .venv/ready ## does one file always get one verdict?   (KATA=… ROUNDS=15 INTO=soak.jsonl)
	@$(KATA_CMD) soak $(pick) $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(INTO),--into $(INTO))

bench: .venv/ready ## measure the program
	@.venv/bin/python -m pytest -o addopts= tests/benchmarks -q --benchmark-columns=min,median,rounds

lint: .venv/ready ## ruff, black and mypy
	@.venv/bin/ruff check . && .venv/bin/black --check --quiet . && .venv/bin/mypy

setup: .venv/ready ## make .venv, which every target does by itself

.venv/ready: pyproject.toml
	@test -n "$(PYTHON)" || { echo "kata: Python 3.11 or later is needed, and none was found on PATH"; exit 1; }
	@echo "setting up .venv (once) …" >&2
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]' || { echo "kata: the packages could not be installed; look at pip's words above, then try again" >&2; exit 1; }
	@touch .venv/ready
