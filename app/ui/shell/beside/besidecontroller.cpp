// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/beside/besidecontroller.h"

#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/askforfile.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/versions/keptname.h"
#include "ui/widgets/plain/plaintext.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace earmark {

BesideController::BesideController(const WindowActions &actions, OpenEpisode &open,
                                   ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
    , m_beside(actions.beside)
    , m_choices(actions.besideChoices)
    , m_text(new BesideText(open))
{
    connect(m_beside, &QAction::triggered, this, &BesideController::openOrClose);
    connect(m_choices, &QMenu::aboutToShow, this, &BesideController::listChoices);
    connect(actions.takeBeside, &QAction::triggered, this, [this] {
        const CueId beside = m_reader->beside().targetCue();
        take(isSet(beside) ? beside : m_reader->targetCue());
    });
    connect(&reader->beside(), &SecondColumn::takeRequested, this, &BesideController::take);
    connect(actions.nextDifference, &QAction::triggered, this, [this] { walk(1); });
    connect(actions.previousDifference, &QAction::triggered, this, [this] { walk(-1); });
    connectText();
}

void BesideController::connectText()
{
    connect(m_text, &BesideText::opened, this, [this] { m_reader->beside().open(m_text->name()); });
    connect(m_text, &BesideText::paired, this, &BesideController::show);
    connect(m_text, &BesideText::closed, &m_reader->beside(), &SecondColumn::close);
    connect(m_text, &BesideText::busyChanged, m_reader, [this](bool isBusy) {
        m_reader->setBusy(isBusy ? tr("Reading the second transcript…") : QString());
    });
    connect(m_text, &BesideText::failed, this,
            [this](const Error &error) { m_notices.fail(error, &m_open); });
}

// Only an open text is checked, so that the action says what is there.
void BesideController::openOrClose()
{
    m_beside->setChecked(m_text->isOpen());
    if (m_text->isOpen()) {
        m_text->close();
        m_beside->setChecked(false);
        return;
    }
    m_choices->popup(m_reader->mapToGlobal(QPoint(m_reader->width() / 3, 48)));
    if (!m_choices->actions().isEmpty())
        m_choices->setActiveAction(m_choices->actions().first());
}

void BesideController::listChoices()
{
    m_choices->clear();
    m_choices->addAction(tr("&Open a file…"), this, &BesideController::askForFile);
    m_choices->addSeparator();
    listStates();
    m_choices->addSeparator();
    listKept();
}

// The import, and states of the text that have a name.
void BesideController::listStates()
{
    const auto add = [this](const TextState &state, const QString &name, const QString &shown) {
        m_choices->addAction(shown, m_text,
                             [this, state, name] { m_text->openState(state, name); });
    };
    add({.kind = TextState::Kind::Imported}, tr("The import"), tr("The &import"));
    const QList<NamedState> named = namedStates(m_open.history());
    for (const NamedState &one : named)
        add(one.state, one.name, plainName(one.name));
}

void BesideController::listKept()
{
    const auto kept = m_open.surroundings().library.transcripts(m_open.id());
    if (!kept)
        return;
    for (const KeptTranscript &one : *kept) {
        if (one.id == m_open.transcriptId())
            continue;
        m_choices->addAction(labelOf(one), m_text,
                             [this, one] { m_text->openKept(one.id, nameOf(one)); });
    }
}

// The episode may be closed while the listener chooses.
void BesideController::askForFile()
{
    const QPointer<BesideController> self(this);
    const QString path = earmark::askForFile(m_window, tr("Open a transcript beside the page"),
                                             u"transcript"_s, transcriptFilter());
    if (self && !path.isEmpty())
        m_text->openFile(path);
}

void BesideController::show()
{
    m_beside->setChecked(true);
    m_reader->beside().setText(m_text->text(), m_text->pairing());
}

void BesideController::take(CueId line)
{
    m_reader->correcting().close();
    switch (m_text->take(line)) {
    case BesideText::Taken::Done:
        m_notices.offerUndo(tr("This line has the words of the second transcript now."), m_open);
        return;
    case BesideText::Taken::Same:
        m_notices.say(tr("This line has the same words already."), &m_open);
        return;
    case BesideText::Taken::Nothing:
        m_notices.say(tr("The second transcript has no words for this line."), &m_open);
        return;
    case BesideText::Taken::Removed:
        m_notices.offerUndo(tr("The line was removed: the second transcript has no words for it."),
                            m_open);
        return;
    case BesideText::Taken::Unpaired:
        m_notices.say(tr("The two texts are still being compared."), &m_open);
        return;
    case BesideText::Taken::Failed:
        return;
    }
}

void BesideController::walk(int step)
{
    m_reader->correcting().close();
    if (!m_reader->beside().walk(step))
        m_notices.say(step > 0 ? tr("There is no further difference.")
                               : tr("There is no difference before this one."),
                      &m_open);
}

} // namespace earmark
