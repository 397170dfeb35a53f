// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "formats/registry.h"
#include "ui/report/reportpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talk = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Good morning.\n\n"
                        "2\n00:00:02,000 --> 00:00:03,000\nAnna: Sit down.\n\n"
                        "3\n00:00:05,000 --> 00:00:04,000\nand now: no.\n";

void show(ReportPane &pane, const QByteArray &bytes)
{
    const Reading reading = *readTranscript(bytes);
    pane.setReading(u"talk.srt"_s, reading, reading.transcript);
}

QString allText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->isHidden() ? QString() : label->text() + u'\n';
    return text;
}

template<typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

ReadOptions optionsIn(const QSignalSpy &spy)
{
    return spy.last().first().value<ReadOptions>();
}

} // namespace

class TestReportPane : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowATranscriptWasRead()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QVERIFY(allText(pane).contains(u"talk.srt\n3 lines, 1 speakers"_s));
        QVERIFY(allText(pane).contains(u"(First in line 10.)"_s));
        QCOMPARE(named<QComboBox>(pane, u"Read as"_s)->currentData().toString(), u"srt"_s);
        QCOMPARE(named<QComboBox>(pane, u"Encoding"_s)->currentText(), u"UTF-8"_s);
        const auto *table = pane.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Anna"_s);
    }

    void aNameThatIsCheckedIsASpeakerAtOnce()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QSignalSpy wished(&pane, &ReportPane::rereadRequested);
        auto *table = pane.findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(wished.count(), 1);
        QCOMPARE(optionsIn(wished).format, u"srt"_s);
        QVERIFY(optionsIn(wished).labels.value(u"Anna"_s));
        QVERIFY(optionsIn(wished).labels.value(u"and now"_s));
        const auto again = readTranscript(talk, optionsIn(wished));
        QVERIFY(again);
        QCOMPARE(again->transcript.speakers.size(), 2);
        QCOMPARE(again->transcript.cues.last().text, u"no."_s);
    }

    void anotherFormatOrEncodingIsReadAnewWithoutTheOldNames()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QSignalSpy wished(&pane, &ReportPane::rereadRequested);
        auto *formats = named<QComboBox>(pane, u"Read as"_s);
        formats->setFocus();
        QTest::keyClick(formats, Qt::Key_Home);
        QCOMPARE(wished.count(), 1);
        QCOMPARE(optionsIn(wished).format, formats->itemData(0).toString());
        QVERIFY(optionsIn(wished).labels.isEmpty());
        auto *encodings = named<QComboBox>(pane, u"Encoding"_s);
        QTest::keyClick(encodings, Qt::Key_End);
        QCOMPARE(optionsIn(wished).encoding, encodings->currentText());
    }

    void theArrowKeysGoThroughTheEncodings()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy wished(&pane, &ReportPane::rereadRequested);
        auto *encodings = named<QComboBox>(pane, u"Encoding"_s);
        encodings->setFocus();
        for (int step = 1; step <= 3; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            pane.setBusy(true);
            QCOMPARE(wished.count(), step);
            QCOMPARE(optionsIn(wished).encoding, encodings->itemText(step));
        }
        pane.setBusy(false);
        QVERIFY(encodings->hasFocus());
    }

    void encodingsIgnoreCase()
    {
        ReportPane pane;
        pane.show();
        auto *encodings = named<QComboBox>(pane, u"Encoding"_s);
        const int known = encodings->count();
        Reading reading = *readTranscript(talk);
        reading.encoding = u"WINDOWS-1252"_s;
        pane.setReading(u"talk.srt"_s, reading, reading.transcript);
        QCOMPARE(encodings->currentText(), u"windows-1252"_s);
        QCOMPARE(encodings->count(), known);
    }

    void aPastedPageHasNoEncodingToChoose()
    {
        ReportPane pane;
        const Reading reading = *readTranscript(talk);
        pane.setReading({}, reading, reading.transcript);
        pane.show();
        QVERIFY(allText(pane).contains(u"Pasted page"_s));
        const auto *encodings = named<QComboBox>(pane, u"Encoding"_s);
        QVERIFY(!encodings->isEnabled());
        show(pane, talk);
        QVERIFY(encodings->isEnabled());
    }

    void linesWithoutANameMayHaveNoSpeaker()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QSignalSpy wished(&pane, &ReportPane::rereadRequested);
        auto *carries = pane.findChild<QCheckBox *>();
        QVERIFY(carries->isChecked());
        QTest::keyClick(carries, Qt::Key_Space);
        QVERIFY(!optionsIn(wished).carriesSpeakers);
        const auto again = readTranscript(talk, optionsIn(wished));
        QVERIFY(!isSet(again->transcript.cues.last().speaker));
    }

    void theCheckBoxShowsWhetherSpeakersWereCarriedOn()
    {
        ReportPane pane;
        pane.show();
        ReadOptions onlyNamed;
        onlyNamed.carriesSpeakers = false;
        const Reading reading = *readTranscript(talk, onlyNamed);
        pane.setReading(u"talk.srt"_s, reading, reading.transcript);
        const auto *carries = pane.findChild<QCheckBox *>();
        QVERIFY(!carries->isChecked());
        show(pane, talk);
        QVERIFY(carries->isChecked());
    }

    void whatCannotBeReadChangesNothing()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        auto *formats = named<QComboBox>(pane, u"Read as"_s);
        QTest::keyClick(pane.findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::keyClick(formats, Qt::Key_End);
        pane.setFailure(u"This is no such file."_s);
        QVERIFY(pane.findChild<QCheckBox *>()->isChecked());
        QVERIFY(allText(pane).contains(u"This is no such file."_s));
        QCOMPARE(formats->currentData().toString(), u"srt"_s);
        show(pane, talk);
        QVERIFY(!allText(pane).contains(u"This is no such file."_s));
    }

    void aFormatThatNamesItsSpeakersHasNoLabels()
    {
        ReportPane pane;
        show(pane, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Good morning.\n");
        pane.show();
        QVERIFY(pane.findChild<QTableView *>()->isHidden());
        QVERIFY(allText(pane).contains(u"Nothing had to be repaired."_s));
    }

    void escapeAcceptsAndEveryControlHasAName()
    {
        ReportPane pane;
        show(pane, talk);
        pane.show();
        QSignalSpy accepted(&pane, &ReportPane::accepted);
        QTest::keyClick(&pane, Qt::Key_Escape);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(unnamedControls(pane).join(u' '), QString());
    }
};

QTEST_MAIN(TestReportPane)
#include "tst_reportpane.moc"
