// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/correct/correctionsdialog.h"
#include "ui/reader/correct/hitlist.h"
#include "ui/reader/correct/replacedialog.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Corrections that are remembered for a show, in the real window.
class TestShowCorrectionsController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        addToShow(m_house->talk);
        m_house->open(m_house->talk);
    }

    void cleanup() { m_house.reset(); }

    void whatIsReplacedIsOfferedInTheNextEpisode()
    {
        rememberInReplacing(u"Two"_s, u"Three"_s);
        openNext();
        m_house->choose(u"Show them…"_s);
        QTRY_COMPARE(hits()->count(), 1);
        QCOMPARE(m_house->text().cues.last().text, u"Two is there."_s); // not yet
        button(u"R&eplace"_s)->click();
        QCOMPARE(m_house->text().cues.last().text, u"Three is there."_s);
        QTRY_COMPARE(hits()->count(), 0);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->text().cues.last().text, u"Two is there."_s);
    }

    void itIsRememberedAcrossRestarts()
    {
        rememberInReplacing(u"Two"_s, u"Three"_s);
        QVERIFY(m_house->settle());
        Library again(m_house->database);
        QCOMPARE(*again.corrections(u"Green Room"_s), (QList<Correction>{{u"Two"_s, u"Three"_s}}));
        QCOMPARE(*again.corrections(u"Field Hours"_s), QList<Correction>());
    }

    void whatIsForgottenIsGone()
    {
        rememberInReplacing(u"Two"_s, u"Three"_s);
        m_house->action(u"Corrections of this sho&w"_s)->trigger();
        button(u"&Forget this correction"_s)->click();
        QVERIFY(m_house->library.corrections(u"Green Room"_s)->isEmpty());
        QVERIFY(!button(u"&Forget this correction"_s)->isEnabled());
    }

    void anEpisodeWithoutAShowRemembersNothing()
    {
        m_house->file(u"alone.vtt"_s, twoLines);
        m_house->window->open({m_house->file(u"alone.wav"_s, toneWav(4s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"alone"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        m_house->action(u"Find and &replace…"_s)->trigger();
        auto *dialog = m_house->window->findChild<ReplaceDialog *>();
        QVERIFY(dialog);
        for (const auto *option : dialog->findChildren<QCheckBox *>())
            QVERIFY(!option->text().contains(u"member"_s));
    }

private:
    void addToShow(const QString &recording) const
    {
        Episode facts;
        facts.mediaPath = recording;
        facts.title = QFileInfo(recording).baseName();
        facts.show = u"Green Room"_s;
        QVERIFY(m_house->library.setDetails([&] {
            Episode known = facts;
            known.id = *m_house->library.keep(facts, {});
            return known;
        }()));
    }

    void openNext()
    {
        m_house->file(u"next.vtt"_s, twoLines);
        const QString next = m_house->file(u"next.wav"_s, toneWav(6s));
        addToShow(next);
        m_house->window->open({next});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"next"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 2);
    }

    void rememberInReplacing(const QString &wrong, const QString &right)
    {
        m_house->action(u"Find and &replace…"_s)->trigger();
        auto *dialog = m_house->window->findChild<ReplaceDialog *>();
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->setText(wrong);
        fields.at(1)->setText(right);
        for (auto *option : dialog->findChildren<QCheckBox *>()) {
            if (option->text().contains(u"Re&member"_s))
                option->setChecked(true);
        }
        auto *replace = dialog->findChildren<QPushButton *>().last();
        QCOMPARE(replace->text(), u"R&eplace"_s);
        QTRY_VERIFY(replace->isEnabled());
        replace->click();
        dialog->close();
    }

    HitList *hits() const
    {
        return m_house->window->findChild<CorrectionsDialog *>()->findChild<HitList *>();
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *one :
             m_house->window->findChild<CorrectionsDialog *>()->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestShowCorrectionsController)
#include "tst_showcorrectionscontroller.moc"
