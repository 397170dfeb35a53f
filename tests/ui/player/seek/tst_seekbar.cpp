// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/mappainter.h"
#include "ui/player/seek/seekbar.h"
#include "ui/player/seek/seekcard.h"
#include "ui/widgets/look/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSeekBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<SeekBar>();
        m_bar->resize(1000, 34);
        m_bar->setDuration(1000s);
        m_bar->setPosition(500s);
        m_bar->show();
        m_sought = std::make_unique<QSignalSpy>(m_bar.get(), &SeekBar::seekRequested);
    }

    void keysSeek_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<milliseconds>("target");
        QTest::newRow("left") << int(Qt::Key_Left) << milliseconds(495s);
        QTest::newRow("right") << int(Qt::Key_Right) << milliseconds(505s);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << milliseconds(440s);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << milliseconds(560s);
        QTest::newRow("home") << int(Qt::Key_Home) << milliseconds(0s);
        QTest::newRow("end") << int(Qt::Key_End) << milliseconds(1000s);
    }

    void keysSeek()
    {
        QFETCH(int, key);
        QFETCH(milliseconds, target);
        QTest::keyClick(m_bar.get(), Qt::Key(key));
        QCOMPARE(m_sought->size(), 1);
        QCOMPARE(lastSought(), target);
    }

    void staysInsideTheEpisode()
    {
        m_bar->setPosition(2s);
        QTest::keyClick(m_bar.get(), Qt::Key_Left);
        QCOMPARE(lastSought(), milliseconds(0s));
        m_bar->setPosition(990s);
        QTest::keyClick(m_bar.get(), Qt::Key_PageDown);
        QCOMPARE(lastSought(), milliseconds(1000s));
    }

    void quickKeysAddUp()
    {
        QTest::keyClick(m_bar.get(), Qt::Key_Right);
        QTest::keyClick(m_bar.get(), Qt::Key_Right);
        QCOMPARE(lastSought(), milliseconds(510s));
    }

    void theWheelSeeks()
    {
        turnWheel(120);
        QCOMPARE(lastSought(), milliseconds(505s));
        turnWheel(-240);
        QCOMPARE(lastSought(), milliseconds(495s));
    }

    void aClickSeeks()
    {
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {250, 10});
        QCOMPARE(m_sought->size(), 1);
        QCOMPARE(lastSought(), milliseconds(250s));
    }

    void aDragPlaysNothingUntilReleased()
    {
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {100, 10});
        move({400, 10}, {});
        move({600, 10}, {});
        QCOMPARE(m_sought->size(), 0);
        QCOMPARE(m_bar->position(), milliseconds(500s));
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, {600, 10});
        QCOMPARE(m_sought->size(), 1);
        QCOMPARE(lastSought(), milliseconds(600s));
    }

    void shiftDragsFinely()
    {
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {100, 10});
        move({200, 10}, Qt::ShiftModifier);
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, Qt::ShiftModifier, {200, 10});
        QCOMPARE(lastSought(), milliseconds(110s));
    }

    void escapeLetsGoOfADrag()
    {
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {100, 10});
        move({400, 10}, {});
        QTest::keyClick(m_bar.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, {400, 10});
        QCOMPARE(m_sought->size(), 0);
    }

    void aDotOpensItsNote()
    {
        Annotation mark;
        mark.id = AnnotationId(7);
        mark.span = {300s, 310s};
        m_bar->setAnnotations({mark});
        const QSignalSpy opened(m_bar.get(), &SeekBar::annotationActivated);
        const QPointF dot = markOf(mark, 1000s, m_bar->size()).center();

        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, dot.toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<AnnotationId>(), AnnotationId(7));
        QCOMPARE(lastSought(), milliseconds(300s));

        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {int(dot.x()), 4});
        QCOMPARE(opened.size(), 1);
    }

    void aDotComesChangesAndGoes()
    {
        Annotation mark;
        mark.id = AnnotationId(7);
        mark.kind = Annotation::Kind::Highlight;
        mark.span = {300s, 310s};
        const QImage without = m_bar->grab().toImage();
        m_bar->putAnnotation(mark);
        const QImage with = m_bar->grab().toImage();
        QVERIFY(with != without);
        mark.note = u"A word"_s;
        m_bar->putAnnotation(mark);
        QCOMPARE(m_bar->grab().toImage(), with);
        mark.colour = 3;
        m_bar->putAnnotation(mark);
        QVERIFY(m_bar->grab().toImage() != with);
        m_bar->removeAnnotation(mark.id);
        QCOMPARE(m_bar->grab().toImage(), without);
    }

    void showsWhatIsUnderThePointer()
    {
        Transcript talk;
        Cue cue;
        cue.speaker = talk.addSpeaker(u"Anna <A>"_s);
        cue.begin = 100s;
        cue.end = 200s;
        cue.text = u"Hello & welcome."_s;
        talk.addCue(cue);
        m_bar->setTranscript(talk);
        move({150, 10}, {});
        const auto *card = m_bar->findChild<SeekCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->text().contains(u"2:30"_s));
        QVERIFY(card->text().contains(u"Anna &lt;A&gt;"_s));
        QVERIFY(card->text().contains(u"Hello &amp; welcome."_s));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_bar.get(), &leave);
        QVERIFY(!card->isVisible());
    }

    void isASliderToAScreenReader()
    {
        QAccessibleInterface *known = QAccessible::queryAccessibleInterface(m_bar.get());
        QVERIFY(known);
        QCOMPARE(known->role(), QAccessible::Slider);
        QCOMPARE(known->text(QAccessible::Name), u"Position in the episode"_s);
        QCOMPARE(known->text(QAccessible::Value), u"8:20 of 16:40"_s);
        QAccessibleValueInterface *value = known->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toDouble(), 500.0);
        QCOMPARE(value->maximumValue().toDouble(), 1000.0);
        value->setCurrentValue(20.5);
        QCOMPARE(lastSought(), 20500ms);
    }

    void doesNothingWithoutAnEpisode()
    {
        m_bar->setDuration(0s);
        QTest::keyClick(m_bar.get(), Qt::Key_Right);
        QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, {250, 10});
        turnWheel(120);
        QCOMPARE(m_sought->size(), 0);
        m_bar->grab();
    }

    void drawsLanesInTheirColours()
    {
        const Theme theme = Theme::of(themePalette(false));
        EpisodeMap map;
        map.duration = 100s;
        map.lanes = {{{0s, 50s}, 0, u"Anna"_s}, {{50s, 100s}, 1, u"Ben"_s}};
        map.chapters = {{{25s, 100s}, u"Two"_s}};
        const QImage picture = paintMap(map, {200, 34}, 1, theme).toImage();
        QCOMPARE(picture.pixelColor(20, 17), theme.speakerBand(0));
        QCOMPARE(picture.pixelColor(150, 17), theme.speakerBand(1));
        QCOMPARE(picture.pixelColor(50, 17), theme.panel);
    }

    void hatchesWhatNobodyTranscribed()
    {
        const Theme theme = Theme::of(themePalette(false));
        EpisodeMap map;
        map.duration = 100s;
        map.silent = {{0s, 50s}};
        const QImage picture = paintMap(map, {200, 34}, 1, theme).toImage();
        QSet<QRgb> hatched;
        QSet<QRgb> plain;
        for (int x = 20; x < 60; ++x)
            hatched += picture.pixel(x, 17);
        for (int x = 120; x < 160; ++x)
            plain += picture.pixel(x, 17);
        QVERIFY(hatched.size() > 1);
        QCOMPARE(plain.size(), 1);
    }

private:
    milliseconds lastSought() const { return m_sought->last().first().value<milliseconds>(); }

    void move(QPointF place, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, place, m_bar->mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_bar.get(), &event);
    }

    void turnWheel(int angle)
    {
        QWheelEvent event({10, 10}, m_bar->mapToGlobal(QPointF(10, 10)), {}, {0, angle},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_bar.get(), &event);
    }

    std::unique_ptr<SeekBar> m_bar;
    std::unique_ptr<QSignalSpy> m_sought;
};

QTEST_MAIN(TestSeekBar)
#include "tst_seekbar.moc"
