<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Otherhand</source>
        <translation>Über Otherhand</translation>
    </message>
    <message>
        <source>The science</source>
        <translation>Die Wissenschaft</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A diffusion model draws your character again, and two other networks measure each drawing: how original it is, and how well it is recognized. Where people and other machines stand was published in:</source>
        <translation>Ein Diffusionsmodell zeichnet das eigene Zeichen noch einmal, und zwei andere Netze messen jede Zeichnung: wie originell sie ist und wie gut sie erkannt wird. Wo Menschen und andere Maschinen stehen, wurde veröffentlicht in:</translation>
    </message>
    <message>
        <source>Otherhand is a program of its own; the authors of the papers have no part in it.</source>
        <translation>Otherhand ist ein eigenständiges Programm; die Autoren der Artikel haben keinen Anteil daran.</translation>
    </message>
    <message>
        <source>The licences were not found. They belong in the file {0}.</source>
        <translation>Die Lizenzen wurden nicht gefunden. Sie gehören in die Datei {0}.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Run from its sources</source>
        <translation>Aus den Quellen gestartet</translation>
    </message>
    <message>
        <source>Draw a character once; others draw it again.</source>
        <translation>Ein Zeichen einmal zeichnen; andere zeichnen es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>There is no image in the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>copy one first</source>
        <translation>zuerst eines kopieren</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Open an image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>of all strokes, in pixels of the page</source>
        <translation>aller Striche, in Pixeln der Seite</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>how calmly the ink follows the pen</source>
        <translation>wie ruhig die Tinte dem Stift folgt</translation>
    </message>
    <message>
        <source>Show the character behind</source>
        <translation>Das Zeichen dahinter zeigen</translation>
    </message>
    <message>
        <source>Open an image as the character</source>
        <translation>Bild als Zeichen öffnen</translation>
    </message>
    <message>
        <source>Paste an image as the character</source>
        <translation>Bild als Zeichen einfügen</translation>
    </message>
    <message>
        <source>Clear the page</source>
        <translation>Seite leeren</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser of whole strokes</source>
        <translation>Radierer für ganze Striche</translation>
    </message>
    <message>
        <source>Eraser of what it passes over</source>
        <translation>Radierer für das, was er berührt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translation>oben und unten</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>around the middle</source>
        <translation>um die Mitte</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>baseline, x-height, ascender</source>
        <translation>Grundlinie, x-Höhe, Oberlänge</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Hilfslinien</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Meine Hand</translation>
    </message>
    <message>
        <source>The one drawing of which variations are made</source>
        <translation>Die eine Zeichnung, zu der Variationen entstehen</translation>
    </message>
    <message>
        <source>Draw the same character again yourself, and see where you land</source>
        <translation>Dasselbe Zeichen selbst noch einmal zeichnen und sehen, wo es landet</translation>
    </message>
    <message>
        <source>Which page to draw on</source>
        <translation>Seite, auf der gezeichnet wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take this as a drawing of your own, and begin the next (Enter)</source>
        <translation>Als eigene Zeichnung übernehmen und die nächste beginnen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ClickMe</name>
    <message>
        <source>The drawings could not be read: {0}</source>
        <translation>Die Zeichnungen konnten nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>einen anderen Ordner oder eine andere Datei wählen</translation>
    </message>
</context>
<context>
    <name>ClickMeChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Export clicks</source>
        <translation>Klicks exportieren</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Arrays, npz (*.npz)</source>
        <translation>Arrays, npz (*.npz)</translation>
    </message>
    <message>
        <source>Import clicks</source>
        <translation>Klicks importieren</translation>
    </message>
    <message>
        <source>Click maps (*.csv *.npz)</source>
        <translation>Klickkarten (*.csv *.npz)</translation>
    </message>
    <message>
        <source>Drawings to play with</source>
        <translation>Zeichnungen zum Spielen</translation>
    </message>
    <message>
        <source>Quick, Draw! drawings and images (*.ndjson *.png *.jpg *.jpeg)</source>
        <translation>Zeichnungen aus Quick, Draw! und Bilder (*.ndjson *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A bit of everything</source>
        <translation>Von allem etwas</translation>
    </message>
    <message>
        <source>My character</source>
        <translation>Eigenes Zeichen</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>Ausgewählte Zeichnung</translation>
    </message>
    <message>
        <source>Its variations</source>
        <translation>Seine Variationen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>A folder of images…</source>
        <translation>Ein Ordner mit Bildern&#xa0;…</translation>
    </message>
    <message>
        <source>A Quick, Draw! file…</source>
        <translation>Eine Quick, Draw!-Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Verschwommen</translation>
    </message>
    <message>
        <source>Hidden: half as many points again</source>
        <translation>Verborgen: 1,5-mal so viele Punkte</translation>
    </message>
    <message>
        <source>A folder for each character, as in Omniglot’s release, or an .ndjson file of drawings</source>
        <translation>Ein Ordner je Zeichen, wie Omniglot veröffentlicht ist, oder eine .ndjson-Datei mit Zeichnungen</translation>
    </message>
    <message>
        <source>How much you see of what is covered. A new game begins</source>
        <translation>Wie viel vom Verdeckten zu sehen ist. Ein neues Spiel beginnt</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Export the clicks of all drawings, to pool them with others’.
CSV, a row for each dab: drawing, image, round, kind, cover, result, seconds, points, x, y, radius, at.
npz: images and maps (n, 48, 48), the rounds, and dabs (x, y, radius, seconds) with their round.
Places are pixels of the 48 x 48 frame, times are seconds since the round began.</source>
        <translation>Die Klicks aller Zeichnungen exportieren, um sie mit denen anderer zusammenzulegen.
CSV, eine Zeile je Tupfer: drawing, image, round, kind, cover, result, seconds, points, x, y, radius, at.
npz: Bilder und Karten (n, 48, 48), die Runden und die Tupfer (x, y, radius, seconds) mit ihrer Runde.
Orte sind Pixel des Rahmens von 48 x 48, Zeiten sind Sekunden seit Beginn der Runde.</translation>
    </message>
    <message>
        <source>Export clicks…</source>
        <translation>Klicks exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take in exported clicks (CSV or npz); rounds that are here already are not doubled</source>
        <translation>Exportierte Klicks aufnehmen (CSV oder npz); Runden, die schon hier sind, werden nicht verdoppelt</translation>
    </message>
    <message>
        <source>Import clicks…</source>
        <translation>Klicks importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ClickMePaper</name>
    <message>
        <source>Covered drawing</source>
        <translation>Verdeckte Zeichnung</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space puts it down and lifts it</source>
        <translation>Pfeiltasten bewegen den Pinsel, die Leertaste setzt ihn auf und hebt ihn ab</translation>
    </message>
    <message>
        <source>Your first touch starts the clock</source>
        <translation>Die erste Berührung startet die Uhr</translation>
    </message>
    <message>
        <source>Paused: touch the paper to go on</source>
        <translation>Pause: auf das Papier tippen</translation>
    </message>
</context>
<context>
    <name>ClickMeSide</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Go on to the next drawing, without points</source>
        <translation>Weiter zur nächsten Zeichnung, ohne Punkte</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Noch einmal spielen</translation>
    </message>
    <message>
        <source>&amp;Next drawing</source>
        <translation>&amp;Nächste Zeichnung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>{0} points: the high score!</source>
        <translation>{0} Punkte: Bestwert!</translation>
    </message>
    <message>
        <source>1 point: the high score!</source>
        <translation>1 Punkt: Bestwert!</translation>
    </message>
    <message>
        <source>High score {0}</source>
        <translation>Bestwert {0}</translation>
    </message>
    <message>
        <source>Uncover what matters most. The less you show, and the sooner it is named, the more points.</source>
        <translation>Aufdecken, was am meisten zählt. Je weniger zu sehen ist und je früher es erkannt wird, desto mehr Punkte.</translation>
    </message>
</context>
<context>
    <name>ClickMeWindow</name>
    <message>
        <source>ClickMe</source>
        <translation>ClickMe</translation>
    </message>
    <message>
        <source>Reading the drawings</source>
        <translation>Die Zeichnungen werden gelesen</translation>
    </message>
    <message>
        <source>Rounds written to {0}: {1}</source>
        <translation>Runden nach {0} geschrieben: {1}</translation>
    </message>
    <message>
        <source>New rounds: {0}, drawings in the file: {1}</source>
        <translation>Neue Runden: {0}, Zeichnungen in der Datei: {1}</translation>
    </message>
    <message>
        <source>Nothing to play with: choose other drawings</source>
        <translation>Nichts zum Spielen da: andere Zeichnungen wählen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>What the recognizer takes it for</source>
        <translation>Wofür der Erkenner sie hält</translation>
    </message>
    <message>
        <source>Help the AI recognize this drawing before time runs out</source>
        <translation>Der KI helfen, diese Zeichnung zu erkennen, bevor die Zeit um ist</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparison of two drawings</source>
        <translation>Vergleich zweier Zeichnungen</translation>
    </message>
    <message>
        <source>{0}: {1} % of its ink only here</source>
        <translation>{0}: {1}&#xa0;% der Tinte nur hier</translation>
    </message>
    <message>
        <source>{0}; coloured paper mattered more here</source>
        <translation>{0}; farbiges Papier war hier wichtiger</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2} %</source>
        <translation>{0}: Originalität {1}, Wiedererkennbarkeit {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Drawing {0}</source>
        <translation>Zeichnung {0}</translation>
    </message>
    <message>
        <source>Back to all drawings</source>
        <translation>Zurück zu allen Zeichnungen</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Zurück zu allen Zeichnungen (Esc)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (Taste {1})</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>How many drawings at once</source>
        <translation>Wie viele Zeichnungen auf einmal</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Draw a new set ({0})</source>
        <translation>Einen neuen Satz zeichnen ({0})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays ({0})</source>
        <translation>Das Zeichnen anhalten; was fertig ist, bleibt ({0})</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>W&amp;elt</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} Zeichnungen</translation>
    </message>
    <message>
        <source>originality {0}</source>
        <translation>Originalität {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>Wiedererkennbarkeit {0}&#xa0;%</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>95-%-Intervall {0} bis {1}&#xa0;%</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>Temperatur {0}</translation>
    </message>
    <message>
        <source>{0}: one drawing, recognizability {1} % at originality {2}.</source>
        <translation>{0}: eine Zeichnung, Wiedererkennbarkeit {1}&#xa0;% bei Originalität {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} drawings, recognizability from {2} % at originality {3} to {4} % at {5}.</source>
        <translation>{0}: {1} Zeichnungen, Wiedererkennbarkeit von {2}&#xa0;% bei Originalität {3} bis {4}&#xa0;% bei {5}.</translation>
    </message>
    <message>
        <source>Note on the curves</source>
        <translation>Hinweis zu den Kurven</translation>
    </message>
    <message>
        <source>Generalization curves</source>
        <translation>Generalisierungskurven</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Die Datei dieser Schicht ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>A generalization curve: how recognizable drawings still are as they grow more original. Each point is a bin of equally many drawings, with the 95 % interval of its mean.</source>
        <translation>Eine Generalisierungskurve: wie wiedererkennbar Zeichnungen noch sind, wenn sie origineller werden. Jeder Punkt ist eine Gruppe gleich vieler Zeichnungen, mit dem 95-%-Intervall ihres Mittels.</translation>
    </message>
    <message>
        <source>How often drawings of each drawer are how original, as a density.</source>
        <translation>Wie oft die Zeichnungen einer Hand wie originell sind, als Dichte.</translation>
    </message>
    <message>
        <source>This machine has no guidance to sweep over: its curve is that of the drawings it makes.</source>
        <translation>Diese Maschine hat keine Führung, die sich durchlaufen ließe: Ihre Kurve ist die der Zeichnungen, die sie macht.</translation>
    </message>
    <message>
        <source>Sweep guidance to see the model&apos;s curves for this character.</source>
        <translation>Die Führung durchlaufen, um die Kurven des Modells für dieses Zeichen zu sehen.</translation>
    </message>
    <message>
        <source>Draw a character first; then sweep guidance.</source>
        <translation>Zuerst ein Zeichen zeichnen, dann die Führung durchlaufen.</translation>
    </message>
    <message>
        <source>{0} (here)</source>
        <translation>{0} (hier)</translation>
    </message>
    <message>
        <source>{0} (paper)</source>
        <translation>{0} (Artikel)</translation>
    </message>
</context>
<context>
    <name>CurvesBar</name>
    <message>
        <source>This machine has no guidance to sweep over</source>
        <translation>Diese Maschine hat keine Führung, die sich durchlaufen ließe</translation>
    </message>
    <message>
        <source>guidance {0}, {1} of {2}</source>
        <translation>Führung {0}, {1} von {2}</translation>
    </message>
    <message>
        <source>sweep stopped, {0} of {1} scored</source>
        <translation>Durchlauf angehalten, {0} von {1} bewertet</translation>
    </message>
    <message>
        <source>sweep done, {0} drawings scored</source>
        <translation>Durchlauf fertig, {0} Zeichnungen bewertet</translation>
    </message>
    <message>
        <source>This character</source>
        <translation>Dieses Zeichen</translation>
    </message>
    <message>
        <source>Only drawings of your drawing as it is now</source>
        <translation>Nur Zeichnungen nach der eigenen, so wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Every drawing in the gallery and every sweep of this document</source>
        <translation>Jede Zeichnung der Galerie und jeder Durchlauf dieses Dokuments</translation>
    </message>
    <message>
        <source>Sweep guidance</source>
        <translation>Führung durchlaufen</translation>
    </message>
    <message>
        <source>Have the model draw at guidance 0, 0.5, 1, 1.5 and 2, for the curves only: the gallery stays as it is</source>
        <translation>Das Modell mit Führung 0, 0,5, 1, 1,5 und 2 zeichnen lassen, nur für die Kurven: die Galerie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Drawings at each guidance</source>
        <translation>Zeichnungen je Führung</translation>
    </message>
    <message>
        <source> each</source>
        <translation>&#xa0;je Wert</translation>
    </message>
    <message>
        <source>Drawings at each guidance: more make narrower intervals, and take longer</source>
        <translation>Zeichnungen je Führung: mehr ergeben engere Intervalle und dauern länger</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Save the curves as a picture, in vectors or as numbers</source>
        <translation>Die Kurven als Bild, als Vektoren oder als Zahlen speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Vectors (SVG)…</source>
        <translation>Vektoren (SVG)&#xa0;…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Sweep over guidance</source>
        <translation>Durchlauf der Führung</translation>
    </message>
    <message>
        <source>Stop the sweep</source>
        <translation>Durchlauf anhalten</translation>
    </message>
    <message>
        <source>Stop the sweep; what is scored stays (Esc)</source>
        <translation>Den Durchlauf anhalten; was bewertet ist, bleibt (Esc)</translation>
    </message>
</context>
<context>
    <name>CurvesLayers</name>
    <message>
        <source>People&apos;s drawings that no machine here has learned from, scored like the drawings here, in ten bins; the band is the 95 % interval over characters or things.</source>
        <translation>Zeichnungen von Menschen, von denen keine Maschine hier gelernt hat, bewertet wie die Zeichnungen hier, in zehn Klassen; das Band ist das 95-%-Intervall über Zeichen oder Dinge.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b, and as rings the ends of those in figure 4), read off the plot, on Quick, Draw! with other critics than here.</source>
        <translation>Gestrichelte Linien: Kurven des Artikels (ICML 2023, Abbildung 3b, und als Ringe die Enden derer in Abbildung 4), aus dem Bild abgelesen, für Quick, Draw! mit anderen Bewertern als hier.</translation>
    </message>
    <message>
        <source>Thin lines: the curves of every machine here at its usual setting, over all characters or things that it has never seen.</source>
        <translation>Dünne Linien: die Kurve jeder Maschine hier in ihrer üblichen Einstellung, über alle Zeichen oder Dinge, die sie nie gesehen hat.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Den letzten Prozenten, wo die meisten Zeichnungen sind, mehr Platz geben; die Achse sagt, wo sie liegen.</translation>
    </message>
</context>
<context>
    <name>CurvesSaving</name>
    <message>
        <source>Export curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>Picture ({0})</source>
        <translation>Bild ({0})</translation>
    </message>
    <message>
        <source>Vectors ({0})</source>
        <translation>Vektoren ({0})</translation>
    </message>
    <message>
        <source>Numbers ({0})</source>
        <translation>Zahlen ({0})</translation>
    </message>
    <message>
        <source>The curves could not be saved: {0}</source>
        <translation>Die Kurven konnten nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>das Protokoll sagt mehr</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>it is kept as {0}</source>
        <translation>sie liegt jetzt unter {0}</translation>
    </message>
    <message>
        <source>Your unsaved drawing is back: {0}</source>
        <translation>Die nicht gesicherte Zeichnung ist wieder da: {0}</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>waits for scores</source>
        <translation>wartet auf Bewertung</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originell</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>wiedererkennbar</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Being drawn</source>
        <translation>Wird gezeichnet</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>Originalität {0}, Wiedererkennbarkeit {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Mouse wheel or + and - zoom, dragging moves, 0 shows all</source>
        <translation>Mausrad oder + und - zoomen, Ziehen verschiebt, 0 zeigt alles</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine stopped {0} times in a row</source>
        <translation>Der Rechenkern ist {0}-mal nacheinander stehen geblieben</translation>
    </message>
    <message>
        <source>try again, or look into the log</source>
        <translation>noch einmal versuchen oder ins Protokoll sehen</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>{0} lässt sich nicht öffnen: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} gibt es nicht</translation>
    </message>
    <message>
        <source>{0} has a drawing that cannot be read: {1}</source>
        <translation>In {0} ist eine Zeichnung, die sich nicht lesen lässt: {1}</translation>
    </message>
    <message>
        <source>{0} holds no Quick, Draw! drawings</source>
        <translation>In {0} sind keine Quick, Draw!-Zeichnungen</translation>
    </message>
    <message>
        <source>{0} holds no drawing that can be read</source>
        <translation>In {0} ist keine Zeichnung, die sich lesen lässt</translation>
    </message>
    <message>
        <source>{0} holds no drawings</source>
        <translation>In {0} sind keine Zeichnungen</translation>
    </message>
    <message>
        <source>{0} holds no examples</source>
        <translation>In {0} sind keine Beispiele</translation>
    </message>
    <message>
        <source>{0} holds no images</source>
        <translation>In {0} sind keine Bilder</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder</source>
        <translation>{0} ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} ist ein Ordner</translation>
    </message>
    <message>
        <source>{0} is already there</source>
        <translation>{0} ist schon da</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off</source>
        <translation>{0} ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>{0} is damaged or not the file that its card describes</source>
        <translation>{0} ist beschädigt oder nicht die Datei, die in der Modellkarte steht</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} ist leer</translation>
    </message>
    <message>
        <source>{0} is neither CSV nor npz</source>
        <translation>{0} ist weder CSV noch npz</translation>
    </message>
    <message>
        <source>{0} is not a file</source>
        <translation>{0} ist keine Datei</translation>
    </message>
    <message>
        <source>{0} is not a network that can be run</source>
        <translation>{0} ist kein Netz, das sich ausführen lässt</translation>
    </message>
    <message>
        <source>{0} is not an image that can be read</source>
        <translation>{0} ist kein Bild, das sich lesen lässt</translation>
    </message>
    <message>
        <source>{0} is not read: it is no text</source>
        <translation>{0} wird nicht gelesen: es ist kein Text</translation>
    </message>
    <message>
        <source>{0} is not read: {1}</source>
        <translation>{0} wird nicht gelesen: {1}</translation>
    </message>
    <message>
        <source>{0} is too large ({1} x {2} pixels)</source>
        <translation>{0} ist zu groß ({1} x {2} Pixel)</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} ist zu groß</translation>
    </message>
    <message>
        <source>{0} is too small ({1} x {2} pixels)</source>
        <translation>{0} ist zu klein ({1} x {2} Pixel)</translation>
    </message>
    <message>
        <source>{0} may not be read</source>
        <translation>{0} darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} needs more memory than there is</source>
        <translation>{0} braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>{0} steps are out of range</source>
        <translation>{0} Schritte sind nicht möglich</translation>
    </message>
    <message>
        <source>{0} variations cannot be drawn</source>
        <translation>{0} Variationen lassen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>{0}: no ink stands out from the paper</source>
        <translation>{0}: keine Tinte hebt sich vom Papier ab</translation>
    </message>
    <message>
        <source>{0}: the page is blank</source>
        <translation>{0}: die Seite ist leer</translation>
    </message>
    <message>
        <source>{0}: the picture is all ink</source>
        <translation>{0}: das Bild ist nichts als Tinte</translation>
    </message>
    <message>
        <source>{0}: too much ink for one drawing</source>
        <translation>{0}: zu viel Tinte für eine Zeichnung</translation>
    </message>
    <message>
        <source>A model&apos;s card asks for unknown sampling: {0}</source>
        <translation>Eine Modellkarte verlangt ein unbekanntes Zeichenverfahren: {0}</translation>
    </message>
    <message>
        <source>Drawing failed: {0}</source>
        <translation>Das Zeichnen ist misslungen: {0}</translation>
    </message>
    <message>
        <source>Explaining failed: {0}</source>
        <translation>Das Erklären ist misslungen: {0}</translation>
    </message>
    <message>
        <source>Guessing failed: {0}</source>
        <translation>Das Raten ist misslungen: {0}</translation>
    </message>
    <message>
        <source>Guidance {0} is out of range</source>
        <translation>Führung {0} ist nicht möglich</translation>
    </message>
    <message>
        <source>Index {0} is out of range</source>
        <translation>Index {0} ist nicht möglich</translation>
    </message>
    <message>
        <source>Originality {0} is out of range</source>
        <translation>Originalität {0} ist nicht möglich</translation>
    </message>
    <message>
        <source>Scoring failed: {0}</source>
        <translation>Das Bewerten ist misslungen: {0}</translation>
    </message>
    <message>
        <source>Seed {0} is out of range</source>
        <translation>Startwert {0} ist nicht möglich</translation>
    </message>
    <message>
        <source>Temperature {0} is out of range</source>
        <translation>Temperatur {0} ist nicht möglich</translation>
    </message>
    <message>
        <source>There is no world {0}</source>
        <translation>Es gibt keine Welt {0}</translation>
    </message>
    <message>
        <source>This engine&apos;s critics know {0}</source>
        <translation>Die Bewerter hier kennen {0}</translation>
    </message>
    <message>
        <source>What tells worlds apart in {0} cannot be read</source>
        <translation>Was die Welten unterscheidet, ist in {0} nicht zu lesen</translation>
    </message>
    <message>
        <source>The card {0} does not describe {1}</source>
        <translation>Die Modellkarte {0} beschreibt {1} nicht</translation>
    </message>
    <message>
        <source>The engine failed: {0}</source>
        <translation>Der Rechenkern ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>The export failed: {0}</source>
        <translation>Das Exportieren ist misslungen: {0}</translation>
    </message>
    <message>
        <source>The figures of people&apos;s drawings cannot be read: {0}</source>
        <translation>Die Zahlen zu Zeichnungen von Menschen lassen sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>The foils came without their drawings</source>
        <translation>Die Vergleichszeichen kamen ohne ihre Zeichnungen</translation>
    </message>
    <message>
        <source>The foils in {0} cannot be read</source>
        <translation>Die Vergleichszeichen in {0} lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The model {0} is not installed in {1}</source>
        <translation>Das Modell {0} ist in {1} nicht installiert</translation>
    </message>
    <message>
        <source>The recipe in this picture cannot be used: {0}</source>
        <translation>Das Rezept in diesem Bild ist nicht brauchbar: {0}</translation>
    </message>
    <message>
        <source>The recognizer has no map {0}</source>
        <translation>Der Erkenner hat keine Karte {0}</translation>
    </message>
    <message>
        <source>There are no fonts on this machine to write a PDF with</source>
        <translation>Auf diesem Rechner gibt es keine Schriften für ein PDF</translation>
    </message>
    <message>
        <source>There is no backend {0}</source>
        <translation>Einen Unterbau {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no finished drawing to report on</source>
        <translation>Es gibt keine fertige Zeichnung für einen Bericht</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Es ist keine Tinte da, von der es ausgehen könnte</translation>
    </message>
    <message>
        <source>There is no solver {0}</source>
        <translation>Ein Lösungsverfahren {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is not enough memory for this export</source>
        <translation>Für diesen Export reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>This engine only draws and judges</source>
        <translation>Dieser Rechenkern zeichnet und bewertet nur</translation>
    </message>
    <message>
        <source>This picture holds no recipe</source>
        <translation>In diesem Bild ist kein Rezept</translation>
    </message>
    <message>
        <source>Unknown family {0}</source>
        <translation>Unbekannte Familie {0}</translation>
    </message>
    <message>
        <source>no ink stands out from the paper</source>
        <translation>keine Tinte hebt sich vom Papier ab</translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation>die Seite ist leer</translation>
    </message>
    <message>
        <source>the picture is all ink</source>
        <translation>das Bild ist nichts als Tinte</translation>
    </message>
    <message>
        <source>too much ink for one drawing</source>
        <translation>zu viel Tinte für eine Zeichnung</translation>
    </message>
    <message>
        <source>torch and captum are not installed</source>
        <translation>torch und captum sind nicht installiert</translation>
    </message>
    <message>
        <source>torch is not installed</source>
        <translation>torch ist nicht installiert</translation>
    </message>
    <message>
        <source>a drawing needs at least {0} pixels</source>
        <translation>eine Zeichnung braucht mindestens {0} Pixel</translation>
    </message>
    <message>
        <source>ask for one or more</source>
        <translation>mindestens eine verlangen</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>die Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>check name and permissions</source>
        <translation>Name und Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>die Datei prüfen</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>check the permissions of the file</source>
        <translation>die Zugriffsrechte der Datei prüfen</translation>
    </message>
    <message>
        <source>choose a file that Otherhand saved</source>
        <translation>eine Datei wählen, die Otherhand gespeichert hat</translation>
    </message>
    <message>
        <source>choose a smaller size, or fewer drawings</source>
        <translation>eine kleinere Größe oder weniger Zeichnungen wählen</translation>
    </message>
    <message>
        <source>choose another folder with --out</source>
        <translation>mit --out einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>choose another name, or allow to replace it</source>
        <translation>einen anderen Namen wählen oder das Ersetzen erlauben</translation>
    </message>
    <message>
        <source>choose one of {0}</source>
        <translation>eines davon wählen: {0}</translation>
    </message>
    <message>
        <source>choose onnx or torch</source>
        <translation>onnx oder torch wählen</translation>
    </message>
    <message>
        <source>choose {0} to {1}</source>
        <translation>{0} bis {1} wählen</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>andere Programme schließen</translation>
    </message>
    <message>
        <source>cut out one character on plain paper</source>
        <translation>ein einzelnes Zeichen auf leerem Papier ausschneiden</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>zuerst etwas zeichnen</translation>
    </message>
    <message>
        <source>drop a picture that Otherhand exported, or open it as a drawing</source>
        <translation>ein Bild hineinziehen, das Otherhand exportiert hat, oder es als Zeichnung öffnen</translation>
    </message>
    <message>
        <source>end the name with .csv or .npz</source>
        <translation>den Namen auf .csv oder .npz enden lassen</translation>
    </message>
    <message>
        <source>files that end in {0} count</source>
        <translation>es zählen Dateien, die auf {0} enden</translation>
    </message>
    <message>
        <source>free some space, or choose another folder</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>free some space, or choose another folder with --out</source>
        <translation>Platz schaffen oder mit --out einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>give a .csv or .npz file of click maps</source>
        <translation>eine .csv- oder .npz-Datei mit Klickkarten angeben</translation>
    </message>
    <message>
        <source>give a folder of images, or a Quick, Draw! file ({0})</source>
        <translation>einen Ordner mit Bildern oder eine Quick, Draw!-Datei angeben ({0})</translation>
    </message>
    <message>
        <source>give a simplified or raw .ndjson file of the Quick, Draw! data set</source>
        <translation>eine vereinfachte oder rohe .ndjson-Datei des Datensatzes Quick, Draw! angeben</translation>
    </message>
    <message>
        <source>give an image file, such as a PNG or a JPEG</source>
        <translation>eine Bilddatei angeben, etwa PNG oder JPEG</translation>
    </message>
    <message>
        <source>install Otherhand again</source>
        <translation>Otherhand neu installieren</translation>
    </message>
    <message>
        <source>install one, or write a web page</source>
        <translation>eine installieren oder eine Webseite schreiben</translation>
    </message>
    <message>
        <source>install the models again</source>
        <translation>die Modelle neu installieren</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>das Programm neu installieren</translation>
    </message>
    <message>
        <source>install the program again, or give the folder that holds the models</source>
        <translation>das Programm neu installieren oder den Ordner mit den Modellen angeben</translation>
    </message>
    <message>
        <source>look whether each image shows one character</source>
        <translation>nachsehen, ob jedes Bild ein einzelnes Zeichen zeigt</translation>
    </message>
    <message>
        <source>make it smaller: at most {0} pixels a side and {1} million in all</source>
        <translation>es verkleinern: höchstens {0} Pixel je Seite und {1} Millionen insgesamt</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>open one with a recognizer</source>
        <translation>einen mit Erkenner öffnen</translation>
    </message>
    <message>
        <source>pip install &apos;otherhand[torch]&apos;</source>
        <translation>pip install otherhand[torch]</translation>
    </message>
    <message>
        <source>save it as PNG, JPEG, WebP, GIF, BMP or TIFF</source>
        <translation>es als PNG, JPEG, WebP, GIF, BMP oder TIFF speichern</translation>
    </message>
    <message>
        <source>save or download it again</source>
        <translation>noch einmal speichern oder herunterladen</translation>
    </message>
    <message>
        <source>the ink must be clearly darker or lighter than its paper</source>
        <translation>die Tinte muss deutlich dunkler oder heller sein als ihr Papier</translation>
    </message>
    <message>
        <source>the log has the details</source>
        <translation>Einzelheiten stehen im Protokoll</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>das Protokoll sagt mehr</translation>
    </message>
    <message>
        <source>this engine draws with {0}</source>
        <translation>dieser Rechenkern zeichnet mit {0}</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>das Programm aktualisieren</translation>
    </message>
    <message>
        <source>wait until one is drawn</source>
        <translation>warten, bis eine gezeichnet ist</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Enlarged drawing</source>
        <translation>Vergrößerte Zeichnung</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Zurück zu allen Zeichnungen (Esc)</translation>
    </message>
    <message>
        <source>Previous drawing (Left)</source>
        <translation>Vorige Zeichnung (Links)</translation>
    </message>
    <message>
        <source>Next drawing (Right)</source>
        <translation>Nächste Zeichnung (Rechts)</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorit (F)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Make this drawing your character, and draw it again (M)</source>
        <translation>Diese Zeichnung zum eigenen Zeichen machen und neu zeichnen lassen (M)</translation>
    </message>
    <message>
        <source>Your drawing below</source>
        <translation>Eigene Zeichnung darunter</translation>
    </message>
    <message>
        <source>Show the drawing that this one was drawn after, faintly (G)</source>
        <translation>Die Zeichnung, nach der diese entstand, blass zeigen (G)</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>Originalität {0}, Wiedererkennbarkeit {1}&#xa0;%</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>von eigener Hand</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>seed {0}, drawing {1}</source>
        <translation>Startwert {0}, Zeichnung {1}</translation>
    </message>
    <message>
        <source>{0}, asked for originality {1}</source>
        <translation>{0}, gewünschte Originalität {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Begin with this character</source>
        <translation>Mit diesem Zeichen beginnen</translation>
    </message>
    <message>
        <source>Begin with this sketch</source>
        <translation>Mit dieser Skizze anfangen</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Comet</source>
        <translation>Komet</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Gabel</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Hook and ring</source>
        <translation>Haken und Ring</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Laterne</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Schilf</translation>
    </message>
    <message>
        <source>Sail</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Schnecke</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Things, sketched for Otherhand: they are drawn again by machines that know things.</source>
        <translation>Dinge, für Otherhand skizziert: Maschinen, die Dinge kennen, zeichnen sie noch einmal.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Characters of no script, invented for Otherhand. Choose one, and see how others would draw it.</source>
        <translation>Zeichen aus keiner Schrift, für Otherhand erfunden. Eines wählen und sehen, wie andere es zeichnen würden.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Selected ({0})</source>
        <translation>Ausge&amp;wählte ({0})</translation>
    </message>
    <message>
        <source>Fa&amp;vourites ({0})</source>
        <translation>Fa&amp;voriten ({0})</translation>
    </message>
    <message>
        <source>&amp;All ({0})</source>
        <translation>&amp;Alle ({0})</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG curves</source>
        <translation>SVG-Kurven</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>PDF-Bogen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>Bericht (Webseite)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Length of the longer side, {0} to {1} pixels</source>
        <translation>Länge der längeren Seite, {0} bis {1} Pixel</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>Wei&amp;ß</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>One picture for each drawing. Drop one on the page to go on from it.</source>
        <translation>Ein Bild je Zeichnung. Auf die Seite gezogen, geht es damit weiter.</translation>
    </message>
    <message>
        <source>One file for each drawing, every stroke a path.</source>
        <translation>Eine Datei je Zeichnung, jeder Strich ein Pfad.</translation>
    </message>
    <message>
        <source>Pages to print, sharp at any size.</source>
        <translation>Seiten zum Drucken, scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>One picture of up to 399 drawings with their scores.</source>
        <translation>Ein Bild mit bis zu 399 Zeichnungen und ihrer Bewertung.</translation>
    </message>
    <message>
        <source>A folder for each character: pictures, a table of seeds and scores, arrays.</source>
        <translation>Ein Ordner je Zeichen: Bilder, eine Tabelle mit Startwerten und Bewertung, Arrays.</translation>
    </message>
    <message>
        <source>All about one character: drawings, plane, curves, importance and recipe.</source>
        <translation>Alles über ein Zeichen: Zeichnungen, Ebene, Kurven, Wichtigkeit und Rezept.</translation>
    </message>
    <message>
        <source>All about one character, as pages to print.</source>
        <translation>Alles über ein Zeichen, als Seiten zum Drucken.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There are no drawings to export yet.</source>
        <translation>Noch gibt es keine Zeichnungen zum Exportieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>Vorschau des Exports</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>Vorhandenes e&amp;rsetzen</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Wo&amp;hin</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>FamiliesHead</name>
    <message>
        <source>Your character</source>
        <translation>Das eigene Zeichen</translation>
    </message>
    <message>
        <source>Draw a character first.</source>
        <translation>Zuerst ein Zeichen zeichnen.</translation>
    </message>
    <message>
        <source>The rows are of another drawing than the one on the page now.</source>
        <translation>Die Reihen gehören zu einer anderen Zeichnung als der, die jetzt auf der Seite ist.</translation>
    </message>
    <message>
        <source>The same character and the same seeds, a row for each machine. What they draw is in the gallery and on the plane as well: select, pin and export it like everything else.</source>
        <translation>Dasselbe Zeichen und dieselben Startwerte, eine Reihe für jede Maschine. Was sie zeichnen, ist auch in der Galerie und auf der Ebene: es wird ausgewählt, angeheftet und exportiert wie alles andere.</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>{0} von {1} Zeichnungen</translation>
    </message>
    <message>
        <source>Drawings by each machine</source>
        <translation>Zeichnungen jeder Maschine</translation>
    </message>
    <message>
        <source> each</source>
        <translation>&#xa0;je Maschine</translation>
    </message>
    <message>
        <source>How many drawings each machine makes</source>
        <translation>Wie viele Zeichnungen jede Maschine macht</translation>
    </message>
    <message>
        <source>&amp;Draw side by side</source>
        <translation>&amp;Nebeneinander zeichnen</translation>
    </message>
    <message>
        <source>Each machine draws your character, of the same seeds</source>
        <translation>Jede Maschine zeichnet das eigene Zeichen, mit denselben Startwerten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays</source>
        <translation>Das Zeichnen anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>FamiliesWindow</name>
    <message>
        <source>Families side by side</source>
        <translation>Familien nebeneinander</translation>
    </message>
    <message>
        <source>A row of drawings by each machine</source>
        <translation>Eine Reihe Zeichnungen jeder Maschine</translation>
    </message>
    <message>
        <source>Not installed here: {0}</source>
        <translation>Hier nicht installiert: {0}</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>CFGDM, live</source>
        <translation>CFGDM, live</translation>
    </message>
    <message>
        <source>Guided diffusion (CFGDM)</source>
        <translation>Geführte Diffusion (CFGDM)</translation>
    </message>
    <message>
        <source>Live diffusion (CFGDM)</source>
        <translation>Live-Diffusion (CFGDM)</translation>
    </message>
    <message>
        <source>Plain diffusion (DDPM)</source>
        <translation>Einfache Diffusion (DDPM)</translation>
    </message>
    <message>
        <source>Few-shot diffusion (FSDM)</source>
        <translation>Few-Shot-Diffusion (FSDM)</translation>
    </message>
    <message>
        <source>Neural statistician (VAE-NS)</source>
        <translation>Neuronaler Statistiker (VAE-NS)</translation>
    </message>
    <message>
        <source>Spatial transformer (VAE-STN)</source>
        <translation>Räumlicher Transformer (VAE-STN)</translation>
    </message>
    <message>
        <source>Adversarial, U-Net (DA-GAN-UN)</source>
        <translation>Gegnerisch, U-Net (DA-GAN-UN)</translation>
    </message>
    <message>
        <source>Adversarial, ResNet (DA-GAN-RN)</source>
        <translation>Gegnerisch, ResNet (DA-GAN-RN)</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Eigene Hand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>FamilyRowView</name>
    <message>
        <source>Drawings by {0}</source>
        <translation>Zeichnungen von {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>gone from the gallery</source>
        <translation>nicht mehr in der Galerie</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>angehalten, bevor sie begann</translation>
    </message>
    <message>
        <source>original {0}
recognizable {1} %</source>
        <translation>originell {0}
wiedererkennbar {1} %</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Recognizability, %</source>
        <translation>Wiedererkennbarkeit, %</translation>
    </message>
    <message>
        <source>Diversity (paper)</source>
        <translation>Vielfalt (Artikel)</translation>
    </message>
    <message>
        <source>Recognizability, % (paper)</source>
        <translation>Wiedererkennbarkeit, % (Artikel)</translation>
    </message>
    <message>
        <source>guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>Temperatur {0}</translation>
    </message>
    <message>
        <source>Means over characters or things that no machine here has learned from, with 95 % intervals; one drawing of each is the exemplar, and recognizability is what the window would show of the others. The paper&apos;s values are read off its figure 2; it measured with other critics among other foils, and gives no originality.</source>
        <translation>Mittelwerte über Zeichen oder Dinge, von denen keine Maschine hier gelernt hat, mit 95-%-Intervallen; eine Zeichnung von jedem ist das Exemplar, und die Wiedererkennbarkeit ist das, was das Fenster für die anderen zeigen würde. Die Werte des Artikels sind aus seiner Abbildung 2 abgelesen; er hat mit anderen Bewertern unter anderen Zeichen gemessen und nennt keine Originalität.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Wer zeichnet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}, von</translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation>{0}, bis</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the tables, with tabs between the cells: for a spreadsheet</source>
        <translation>Die Tabellen kopieren, mit Tabulatoren zwischen den Zellen: für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The files with the figures cannot be read.</source>
        <translation>Die Dateien mit den Zahlen lassen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öffnen von {0}</translation>
    </message>
    <message>
        <source>Otherhand documents ({0})</source>
        <translation>Otherhand-Dokumente ({0})</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>„{0}“ wurde von einem anderen Programm geändert. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Your own drawings</source>
        <translation>Eigene Zeichnungen</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>By your own hand</source>
        <translation>Von eigener Hand</translation>
    </message>
    <message>
        <source>By other hands</source>
        <translation>Von anderen Händen</translation>
    </message>
    <message>
        <source>No drawing passes the filters.</source>
        <translation>Keine Zeichnung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Variations of your character appear here.</source>
        <translation>Hier erscheinen Variationen des eigenen Zeichens.</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Als SVG kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>1 drawing</source>
        <translation>1 Zeichnung</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} Zeichnungen</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>{0} von {1} Zeichnungen</translation>
    </message>
    <message>
        <source>0 of 1 drawing</source>
        <translation>0 von 1 Zeichnung</translation>
    </message>
    <message>
        <source>{0}, {1} selected</source>
        <translation>{0}, {1} ausgewählt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Draw as many again, from further seeds</source>
        <translation>Noch einmal so viele zeichnen, mit weiteren Startwerten</translation>
    </message>
    <message>
        <source>Clear others</source>
        <translation>Übrige löschen</translation>
    </message>
    <message>
        <source>Delete all but favourites and your own drawings (can be undone)</source>
        <translation>Alle außer Favoriten und eigenen Zeichnungen löschen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Most original</source>
        <translation>Originellste zuerst</translation>
    </message>
    <message>
        <source>Least original</source>
        <translation>Am wenigsten originelle</translation>
    </message>
    <message>
        <source>Most recognizable</source>
        <translation>Am besten erkennbare</translation>
    </message>
    <message>
        <source>Least recognizable</source>
        <translation>Am schlechtesten erkennbare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Show the drawings of one model only</source>
        <translation>Nur die Zeichnungen eines Modells zeigen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Nur Favoriten zeigen</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from yours; another person&apos;s is at about 0.55</source>
        <translation>Originalität sagt, wie weit eine Zeichnung von der eigenen entfernt ist; die eines anderen Menschen liegt bei etwa 0,55</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Recognizability is the chance that a drawing is taken for your character among 20</source>
        <translation>Wiedererkennbarkeit ist die Wahrscheinlichkeit, dass eine Zeichnung unter 20 Zeichen für das eigene gehalten wird</translation>
    </message>
    <message>
        <source>Size of the drawings</source>
        <translation>Größe der Zeichnungen</translation>
    </message>
    <message>
        <source>Size of the drawings (Ctrl and mouse wheel)</source>
        <translation>Größe der Zeichnungen (Strg und Mausrad)</translation>
    </message>
</context>
<context>
    <name>GuessStrip</name>
    <message>
        <source>What the recognizer sees</source>
        <translation>Was der Erkenner sieht</translation>
    </message>
    <message>
        <source>Its first guesses among twenty characters, seeing only what you uncovered</source>
        <translation>Seine ersten Vermutungen unter zwanzig Zeichen; er sieht nur, was aufgedeckt ist</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nr.&#xa0;{0}</translation>
    </message>
    <message>
        <source>First guess {0} % likely</source>
        <translation>Erste Vermutung zu {0}&#xa0;% wahrscheinlich</translation>
    </message>
    <message>
        <source>Your drawing is guess number {0}</source>
        <translation>Die Zeichnung ist Vermutung Nummer {0}</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close these first steps</source>
        <translation>Diese ersten Schritte schließen</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Ein Zeichen zeichnen</translation>
    </message>
    <message>
        <source>Any mark you like, with mouse, pen or finger. Or begin with one of the examples.</source>
        <translation>Irgendein Zeichen, mit Maus, Stift oder Finger. Oder mit einem der Beispiele beginnen.</translation>
    </message>
    <message>
        <source>Watch others draw it</source>
        <translation>Zusehen, wie andere es zeichnen</translation>
    </message>
    <message>
        <source>Lift the pen, and other hands draw it too. Each drawing is also a point on the plane.</source>
        <translation>Den Stift absetzen, und andere Hände zeichnen es auch. Jede Zeichnung ist zugleich ein Punkt auf der Ebene.</translation>
    </message>
    <message>
        <source>Keep and export</source>
        <translation>Behalten und exportieren</translation>
    </message>
    <message>
        <source>Give a star to those you like, and take them along as PNG, SVG or PDF.</source>
        <translation>Was gefällt, bekommt einen Stern und lässt sich als PNG, SVG oder PDF mitnehmen.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The image could not be read: {0}</source>
        <translation>Das Bild konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>save it as PNG and try again</source>
        <translation>als PNG speichern und noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ImportanceBar</name>
    <message>
        <source>What mattered</source>
        <translation>Was zählte</translation>
    </message>
    <message>
        <source>Note on the maps</source>
        <translation>Hinweis zu den Karten</translation>
    </message>
    <message>
        <source>Show what &amp;mattered</source>
        <translation>Zeigen, was zähl&amp;te</translation>
    </message>
    <message>
        <source>Show over every drawing which parts of it mattered ({0})</source>
        <translation>Über jeder Zeichnung zeigen, welche Teile zählten ({0})</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Coloured paper</source>
        <translation>Papier gefärbt</translation>
    </message>
    <message>
        <source>Coloured strokes</source>
        <translation>Striche gefärbt</translation>
    </message>
    <message>
        <source>Colours on the paper around the ink, or on the strokes themselves</source>
        <translation>Farben auf dem Papier um die Tinte oder auf den Strichen selbst</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>how strong the colours on the paper are, in percent</source>
        <translation>wie kräftig die Farben auf dem Papier sind, in Prozent</translation>
    </message>
    <message>
        <source>Export maps</source>
        <translation>Karten exportieren</translation>
    </message>
    <message>
        <source>Save maps as pictures (PNG), drawings (SVG) or numbers (npz)</source>
        <translation>Karten als Bilder (PNG), Zeichnungen (SVG) oder Zahlen (npz) speichern</translation>
    </message>
    <message>
        <source>Map of your drawing…</source>
        <translation>Karte der eigenen Zeichnung&#xa0;…</translation>
    </message>
    <message>
        <source>The mean over its variations</source>
        <translation>Das Mittel über ihre Variationen</translation>
    </message>
    <message>
        <source>Maps of the selected drawings…</source>
        <translation>Karten der ausgewählten Zeichnungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ImportanceLegend</name>
    <message>
        <source>ignored</source>
        <translation>unbeachtet</translation>
    </message>
    <message>
        <source>mattered most</source>
        <translation>zählte am meisten</translation>
    </message>
    <message>
        <source>Each drawing is measured by itself: the right end is its most important place, the left end none. So colours of two drawings tell where, not how much, each of them relied on its ink.</source>
        <translation>Jede Zeichnung wird für sich gemessen: das rechte Ende ist ihr wichtigster Ort, das linke Ende gar keiner. Die Farben zweier Zeichnungen sagen also, wo jede auf ihrer Tinte beruht, nicht wie sehr.</translation>
    </message>
    <message>
        <source>Colours from ignored to mattered most</source>
        <translation>Farben von „unbeachtet“ bis „zählte am meisten“</translation>
    </message>
</context>
<context>
    <name>ImportanceNote</name>
    <message>
        <source>No map: {0}</source>
        <translation>Keine Karte: {0}</translation>
    </message>
    <message>
        <source>The recognizer is being asked, drawing by drawing</source>
        <translation>Der Erkenner wird gefragt, Zeichnung für Zeichnung</translation>
    </message>
    <message>
        <source>Maps come with the next variations</source>
        <translation>Karten kommen mit den nächsten Variationen</translation>
    </message>
    <message>
        <source>Live drawings have only the recognizer&apos;s maps</source>
        <translation>Live-Zeichnungen haben nur Karten des Erkenners</translation>
    </message>
    <message>
        <source>Drawn carefully, they have maps of the machine too</source>
        <translation>Sorgfältig gezeichnet haben sie auch Karten der Maschine</translation>
    </message>
    <message>
        <source>Nobody has clicked on your drawing yet</source>
        <translation>Auf die eigene Zeichnung hat noch niemand geklickt</translation>
    </message>
    <message>
        <source>Clicks come from the game ClickMe</source>
        <translation>Klicks kommen aus dem Spiel ClickMe</translation>
    </message>
    <message>
        <source>Computing 1 map…</source>
        <translation>1 Karte wird berechnet …</translation>
    </message>
    <message>
        <source>Computing {0} maps…</source>
        <translation>{0} Karten werden berechnet …</translation>
    </message>
    <message>
        <source>The drawing has no such map</source>
        <translation>Die Zeichnung hat keine solche Karte</translation>
    </message>
    <message>
        <source>1 of {0} drawings has no such map</source>
        <translation>1 von {0} Zeichnungen hat keine solche Karte</translation>
    </message>
    <message>
        <source>{0} of {1} drawings have no such map</source>
        <translation>{0} von {1} Zeichnungen haben keine solche Karte</translation>
    </message>
</context>
<context>
    <name>ImportanceSaving</name>
    <message>
        <source>There is no map of your drawing yet</source>
        <translation>Von der eigenen Zeichnung gibt es noch keine Karte</translation>
    </message>
    <message>
        <source>draw variations first</source>
        <translation>zuerst Variationen zeichnen lassen</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>None of the selected drawings has this map</source>
        <translation>Keine der ausgewählten Zeichnungen hat diese Karte</translation>
    </message>
    <message>
        <source>choose another map, or other drawings</source>
        <translation>eine andere Karte oder andere Zeichnungen wählen</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Save maps</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>Picture ({0})</source>
        <translation>Bild ({0})</translation>
    </message>
    <message>
        <source>Drawing ({0})</source>
        <translation>Zeichnung ({0})</translation>
    </message>
    <message>
        <source>Numbers ({0})</source>
        <translation>Zahlen ({0})</translation>
    </message>
    <message>
        <source>The maps could not be saved: {0}</source>
        <translation>Die Karten konnten nicht gespeichert werden: {0}</translation>
    </message>
    <message>
        <source>the log says more</source>
        <translation>das Protokoll sagt mehr</translation>
    </message>
</context>
<context>
    <name>ImportanceWords</name>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Guided score</source>
        <translation>Geführter Score</translation>
    </message>
    <message>
        <source>Occlusion (recognizer)</source>
        <translation>Verdeckung (Erkenner)</translation>
    </message>
    <message>
        <source>Integrated gradients (recognizer)</source>
        <translation>Integrierte Gradienten (Erkenner)</translation>
    </message>
    <message>
        <source>Occlusion by Captum (recognizer)</source>
        <translation>Verdeckung mit Captum (Erkenner)</translation>
    </message>
    <message>
        <source>Clicks (people)</source>
        <translation>Klicks (Menschen)</translation>
    </message>
    <message>
        <source>Where your drawing changed what the machine drew: how far its two guesses lay apart</source>
        <translation>Wo die eigene Zeichnung änderte, was die Maschine zeichnete: wie weit ihre zwei Vermutungen auseinanderlagen</translation>
    </message>
    <message>
        <source>How strongly the guided machine pushed each place while it drew, with your drawing or not</source>
        <translation>Wie stark die geführte Maschine beim Zeichnen an jeder Stelle schob, mit der eigenen Zeichnung oder ohne sie</translation>
    </message>
    <message>
        <source>Which ink the recognizer needs: how much surer it is of your character with it than without</source>
        <translation>Welche Tinte der Erkenner braucht: wie viel sicherer er sich des eigenen Zeichens mit ihr ist als ohne sie</translation>
    </message>
    <message>
        <source>Which ink the recognizer adds up to your character, on the way from blank paper to the drawing</source>
        <translation>Welche Tinte der Erkenner zum eigenen Zeichen zusammenzählt, auf dem Weg vom leeren Papier zur Zeichnung</translation>
    </message>
    <message>
        <source>Which ink the recognizer needs, as the library Captum measures it by hiding small patches</source>
        <translation>Welche Tinte der Erkenner braucht, so wie die Bibliothek Captum es misst, indem sie kleine Flecken verdeckt</translation>
    </message>
    <message>
        <source>Where people uncovered the drawing first and most, for the recognizer to see</source>
        <translation>Wo Menschen die Zeichnung zuerst und am meisten für den Erkenner aufgedeckt haben</translation>
    </message>
    <message>
        <source>No map before the drawing is finished</source>
        <translation>Keine Karte, bevor die Zeichnung fertig ist</translation>
    </message>
    <message>
        <source>Nobody has clicked on this drawing yet</source>
        <translation>Auf diese Zeichnung hat noch niemand geklickt</translation>
    </message>
    <message>
        <source>The recognizer is being asked</source>
        <translation>Der Erkenner wird gefragt</translation>
    </message>
    <message>
        <source>The recognizer gave no map</source>
        <translation>Der Erkenner gab keine Karte</translation>
    </message>
    <message>
        <source>No such map of a drawing by hand: it tells of the machine</source>
        <translation>Keine solche Karte für eine Zeichnung von Hand: sie erzählt von der Maschine</translation>
    </message>
    <message>
        <source>No such map without guidance</source>
        <translation>Ohne Führung keine solche Karte</translation>
    </message>
    <message>
        <source>This drawing was kept without its map</source>
        <translation>Diese Zeichnung wurde ohne ihre Karte aufbewahrt</translation>
    </message>
</context>
<context>
    <name>KeyboardPen</name>
    <message>
        <source>Arrow keys move the pen, Space puts it down, Enter lifts it</source>
        <translation>Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf, die Eingabetaste hebt ihn ab</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stift abgehoben</translation>
    </message>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stift aufgesetzt, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Strich verworfen</translation>
    </message>
    <message>
        <source>{0} % across, {1} % down</source>
        <translation>{0}&#xa0;% nach rechts, {1}&#xa0;% nach unten</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>Temperatur {0}</translation>
    </message>
</context>
<context>
    <name>Knobs</name>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>as people draw</source>
        <translation>wie Menschen zeichnen</translation>
    </message>
    <message>
        <source>Each drawing is as far from yours as some person&apos;s would be</source>
        <translation>Jede Zeichnung ist so weit von der eigenen entfernt wie die irgendeines Menschen</translation>
    </message>
    <message>
        <source>How &amp;original</source>
        <translation>Gewünschte &amp;Originalität</translation>
    </message>
    <message>
        <source>This machine has nothing to steer: it draws as it was taught.</source>
        <translation>Diese Maschine hat nichts zu steuern: Sie zeichnet, wie sie es gelernt hat.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>How strongly each drawing is pulled towards your character: low is freer, high is easier to read</source>
        <translation>Wie stark jede Zeichnung zum eigenen Zeichen gezogen wird: wenig ist freier, viel ist besser lesbar</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originell</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>wiedererkennbar</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How far apart the drawings are: at 0 they are all the same, at 1 as the machine was taught, beyond that wilder and harder to read</source>
        <translation>Wie verschieden die Zeichnungen sind: bei 0 alle gleich, bei 1 wie die Maschine es gelernt hat, darüber wilder und schwerer zu lesen</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>wild</source>
        <translation>wild</translation>
    </message>
    <message>
        <source>How original</source>
        <translation>Gewünschte Originalität</translation>
    </message>
    <message>
        <source>How far from your drawing they shall be: 0 is a copy, about 0.6 is another person&apos;s drawing</source>
        <translation>Wie weit sie von der eigenen Zeichnung entfernt sein sollen: 0 ist eine Kopie, etwa 0,6 die Zeichnung eines anderen Menschen</translation>
    </message>
    <message>
        <source>close to yours</source>
        <translation>nah an der eigenen</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>weit davon weg</translation>
    </message>
</context>
<context>
    <name>LayerBoxes</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Stretch near 100 %</source>
        <translation>Nahe 100&#xa0;% strecken</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>MachineChoice</name>
    <message>
        <source>What you draw: signs that are written, or things; each has machines and judges of its own</source>
        <translation>Was gezeichnet wird: Zeichen, die man schreibt, oder Dinge; jede Welt hat eigene Maschinen und Bewerter</translation>
    </message>
    <message>
        <source>Which kind of machine draws</source>
        <translation>Welche Art von Maschine zeichnet</translation>
    </message>
</context>
<context>
    <name>MachineDrawings</name>
    <message>
        <source>The engine was stopped</source>
        <translation>Der Rechenkern wurde angehalten</translation>
    </message>
    <message>
        <source>start again when you like</source>
        <translation>jederzeit neu beginnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The engine stopped and is being restarted; nothing was lost</source>
        <translation>Der Rechenkern blieb stehen und wird neu gestartet; nichts ging verloren</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Guidance map</source>
        <translation>Führungskarte</translation>
    </message>
    <message>
        <source>Guided-score map</source>
        <translation>Karte des geführten Scores</translation>
    </message>
    <message>
        <source>Occlusion map</source>
        <translation>Verdeckungskarte</translation>
    </message>
    <message>
        <source>People&apos;s clicks</source>
        <translation>Klicks von Menschen</translation>
    </message>
    <message>
        <source>Where the machine draws otherwise than it would without the exemplar; the mean over the variations.</source>
        <translation>Wo die Maschine anders zeichnet, als sie es ohne das Exemplar täte; das Mittel über die Variationen.</translation>
    </message>
    <message>
        <source>Where the guided machine still sees noise to take away; the mean over the variations.</source>
        <translation>Wo die geführte Maschine noch Rauschen sieht, das wegmuss; das Mittel über die Variationen.</translation>
    </message>
    <message>
        <source>How far the recognizer gets from the character where a patch of it is covered.</source>
        <translation>Wie weit der Erkenner vom Zeichen abkommt, wo ein Fleck davon verdeckt ist.</translation>
    </message>
    <message>
        <source>Where people clicked first and most to have the character recognized.</source>
        <translation>Wo Menschen zuerst und am meisten geklickt haben, damit das Zeichen erkannt wird.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>No models are installed.</source>
        <translation>Keine Modelle sind installiert.</translation>
    </message>
    <message>
        <source>Judge of originality (SimCLR)</source>
        <translation>Bewertet die Originalität (SimCLR)</translation>
    </message>
    <message>
        <source>Judge of recognizability (Prototypical Net)</source>
        <translation>Bewertet die Wiedererkennbarkeit (Prototypical Net)</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Within its alphabet</source>
        <translation>Innerhalb seines Alphabets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Right among 20 of any alphabet</source>
        <translation>Richtig unter 20 aus allen Alphabeten</translation>
    </message>
    <message>
        <source>Right among 20 of the same alphabet</source>
        <translation>Richtig unter 20 aus demselben Alphabet</translation>
    </message>
    <message>
        <source>Largest difference from the trained network</source>
        <translation>Größter Unterschied zum trainierten Netz</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Where the drawings stand</source>
        <translation>Wo die Zeichnungen stehen</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Stroke</source>
        <translation>Strich</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>Plane of originality and recognizability</source>
        <translation>Ebene von Originalität und Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Originality: how far a drawing is from the exemplar for a network that compares drawings; another person&apos;s is at about 0.55.</source>
        <translation>Originalität: wie weit eine Zeichnung vom Exemplar entfernt ist, für ein Netz, das Zeichnungen vergleicht; die eines anderen Menschen liegt bei etwa 0,55.</translation>
    </message>
    <message>
        <source>Recognizability: how likely a drawing is taken for the exemplar&apos;s character among 20 characters.</source>
        <translation>Wiedererkennbarkeit: wie wahrscheinlich eine Zeichnung unter 20 Zeichen für das des Exemplars gehalten wird.</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Die Datei dieser Schicht ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
</context>
<context>
    <name>PlaneBar</name>
    <message>
        <source>Search on the plane</source>
        <translation>Suche auf der Ebene</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole plane (Home)</source>
        <translation>Die ganze Ebene zeigen (Pos1)</translation>
    </message>
    <message>
        <source>tries {0}, found {1} of {2}</source>
        <translation>{0} Versuche, {1} von {2} gefunden</translation>
    </message>
    <message>
        <source>found {0} in 1 try</source>
        <translation>{0} in 1 Versuch gefunden</translation>
    </message>
    <message>
        <source>found {0} in {1} tries</source>
        <translation>{0} in {1} Versuchen gefunden</translation>
    </message>
    <message>
        <source>stopped after 1 try</source>
        <translation>nach 1 Versuch angehalten</translation>
    </message>
    <message>
        <source>stopped after {0} tries</source>
        <translation>nach {0} Versuchen angehalten</translation>
    </message>
    <message>
        <source>gave up after 1 try</source>
        <translation>nach 1 Versuch aufgegeben</translation>
    </message>
    <message>
        <source>gave up after {0} tries</source>
        <translation>nach {0} Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>{0}, found {1} of {2}</source>
        <translation>{0}, {1} von {2} gefunden</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Im Rechteck auswählen</translation>
    </message>
    <message>
        <source>Drag a box to select drawings</source>
        <translation>Ein Rechteck um Zeichnungen ziehen, um sie auszuwählen</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Mit dem Lasso auswählen</translation>
    </message>
    <message>
        <source>Drag around drawings to select them</source>
        <translation>Um Zeichnungen herum ziehen, um sie auszuwählen</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Zielen</translation>
    </message>
    <message>
        <source>Drag a box to ask for drawings that land in it (Alt+drag)</source>
        <translation>Ein Rechteck ziehen und Zeichnungen verlangen, die darin landen (Alt+Ziehen)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Drag to move the view (right mouse button)</source>
        <translation>Ziehen verschiebt die Ansicht (rechte Maustaste)</translation>
    </message>
</context>
<context>
    <name>PlaneCard</name>
    <message>
        <source>originality {0}</source>
        <translation>Originalität {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>Wiedererkennbarkeit {0}&#xa0;%</translation>
    </message>
    <message>
        <source>map: {0}</source>
        <translation>Karte: {0}</translation>
    </message>
</context>
<context>
    <name>PlaneLayers</name>
    <message>
        <source>Where people&apos;s drawings stand that no machine here has learned from, scored like the drawings here: half of them lie in the strongest part, 90 % in all of it. The line is their mean.</source>
        <translation>Wo Zeichnungen von Menschen stehen, von denen keine Maschine hier gelernt hat, bewertet wie die Zeichnungen hier: Die Hälfte liegt im kräftigsten Teil, 90 % im Ganzen. Die Linie ist ihr Mittel.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b and ends from figure 4), read off the plot, on Quick, Draw! with other critics than here. Marks at the right edge: its families on such drawings as these (figure 2), only their recognizability, because the paper places them by diversity, which is not originality.</source>
        <translation>Gestrichelte Linien: Kurven des Artikels (ICML 2023, Abbildung 3b und Enden aus Abbildung 4), aus dem Bild abgelesen, für Quick, Draw! mit anderen Bewertern als hier. Marken am rechten Rand: seine Familien für Zeichnungen wie diese (Abbildung 2), nur ihre Wiedererkennbarkeit, denn der Artikel ordnet sie nach Vielfalt, und das ist nicht Originalität.</translation>
    </message>
    <message>
        <source>Hollow marks: every machine here on characters or things that it has never seen, means with 95 % intervals; small marks and lines are the same machine at other guidance or temperature.</source>
        <translation>Hohle Marken: jede Maschine hier bei Zeichen oder Dingen, die sie nie gesehen hat, Mittelwerte mit 95-%-Intervallen; kleine Marken und Linien sind dieselbe Maschine bei anderer Führung oder Temperatur.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Den letzten Prozenten, wo die meisten Zeichnungen sind, mehr Platz geben; die Achse sagt, wo sie liegen.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>people (paper)</source>
        <translation>Menschen (Artikel)</translation>
    </message>
    <message>
        <source>paper, Omniglot, %</source>
        <translation>Artikel, Omniglot, %</translation>
    </message>
    <message>
        <source>paper, Quick, Draw!, %</source>
        <translation>Artikel, Quick, Draw!, %</translation>
    </message>
</context>
<context>
    <name>PointEraser</name>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
</context>
<context>
    <name>QualityChoice</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>At once, while you draw: the same drawings in a few leaps</source>
        <translation>Sofort, während Sie zeichnen: dieselben Zeichnungen in wenigen Sprüngen</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>Later and finer: the same drawings in many steps, with maps of the machine</source>
        <translation>Später und feiner: dieselben Zeichnungen in vielen Schritten, mit Karten der Maschine</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What is not saved cannot be kept safe now: {0}</source>
        <translation>Was nicht gespeichert ist, kann gerade nicht gesichert werden: {0}</translation>
    </message>
    <message>
        <source>save it soon, and free some space</source>
        <translation>bald speichern und Platz schaffen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Eigene Hand</translation>
    </message>
    <message>
        <source>How recognizable drawings still are as they grow more original (Boutin et al. 2023): bins of equally many drawings, each at its median originality, with the 95 % interval of its mean. Below, how often which originality is reached.</source>
        <translation>Wie wiedererkennbar Zeichnungen noch sind, wenn sie origineller werden (Boutin et al. 2023): Gruppen gleich vieler Zeichnungen, jede bei ihrem Median der Originalität, mit dem 95-%-Intervall ihres Mittels. Darunter, wie oft welche Originalität erreicht wird.</translation>
    </message>
    <message>
        <source>Generalization curves</source>
        <translation>Generalisierungskurven</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>From guidance {0} to {1}, mean recognizability goes from {2} to {3} %, and mean originality from {4} to {5}.</source>
        <translation>Von Führung {0} zu {1} geht die mittlere Wiedererkennbarkeit von {2} auf {3}&#xa0;% und die mittlere Originalität von {4} auf {5}.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Recognizability, %</source>
        <translation>Wiedererkennbarkeit, %</translation>
    </message>
    <message>
        <source>Means, with their 95 % intervals (bootstrap over drawings).</source>
        <translation>Mittel mit ihren 95-%-Intervallen (Bootstrap über die Zeichnungen).</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>{0}: from {1} at originality {2} to {3} at {4}.</source>
        <translation>{0}: von {1} bei Originalität {2} bis {3} bei {4}.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>unbeachtet</translation>
    </message>
    <message>
        <source>mattered most</source>
        <translation>zählte am meisten</translation>
    </message>
    <message>
        <source>Why this drawing</source>
        <translation>Warum diese Zeichnung</translation>
    </message>
    <message>
        <source>Which of the exemplar&apos;s ink mattered. Each map is shown in shares of its own largest value, under the exemplar.</source>
        <translation>Welche Tinte des Exemplars zählte. Jede Karte wird in Anteilen ihres eigenen größten Werts gezeigt, unter dem Exemplar.</translation>
    </message>
    <message>
        <source>Order of the ink</source>
        <translation>Folge der Tinte</translation>
    </message>
    <message>
        <source>Deletion, %</source>
        <translation>Wegnehmen, %</translation>
    </message>
    <message>
        <source>Insertion, %</source>
        <translation>Hinzufügen, %</translation>
    </message>
    <message>
        <source>Is that the ink by which the character is recognized? Where a map is right, recognizability falls early while its most important ink goes first, and rises early while that ink comes first. A map&apos;s gain is how much higher recognizability is, on average over the way, in the second case than in the first. An order of the ink that knows nothing gains about 0. Each map is held against {0} of these: {1} random ones, and {2} by the map itself, but turned, so that it is as smooth and in the wrong places.</source>
        <translation>Ist das die Tinte, an der das Zeichen erkannt wird? Wo eine Karte recht hat, fällt die Wiedererkennbarkeit früh, wenn ihre wichtigste Tinte zuerst verschwindet, und steigt früh, wenn diese Tinte zuerst kommt. Der Gewinn einer Karte sagt, wie viel höher die Wiedererkennbarkeit auf dem Weg im Mittel im zweiten Fall ist als im ersten. Eine Folge der Tinte, die nichts weiß, gewinnt etwa 0. Jede Karte wird an {0} davon gemessen: {1} zufälligen und {2} nach der Karte selbst, aber gedreht, sodass sie ebenso glatt ist und an den falschen Stellen liegt.</translation>
    </message>
    <message>
        <source>The machine has none to show: it drew live, or without guidance, or its maps were not kept.</source>
        <translation>Die Maschine hat keine: Sie hat live oder ohne Führung gezeichnet, oder ihre Karten wurden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Gains {0} points. Of the {1} orders that know nothing, {2} do as well or better: for this drawing, the map does not beat chance.</source>
        <translation>Gewinnt {0} Punkte. Von den {1} Folgen, die nichts wissen, sind {2} ebenso gut oder besser: bei dieser Zeichnung schlägt die Karte den Zufall nicht.</translation>
    </message>
    <message>
        <source>Gains {0} points, more than each of the {1} orders that know nothing: for this drawing, it beats chance.</source>
        <translation>Gewinnt {0} Punkte, mehr als jede der {1} Folgen, die nichts wissen: bei dieser Zeichnung schlägt sie den Zufall.</translation>
    </message>
    <message>
        <source>Gain, points</source>
        <translation>Gewinn, Punkte</translation>
    </message>
    <message>
        <source>Gain when turned</source>
        <translation>Gewinn, wenn gedreht</translation>
    </message>
    <message>
        <source>As good by chance</source>
        <translation>Durch Zufall so gut</translation>
    </message>
    <message>
        <source>Mean recognizability while the ink goes (deletion: lower is better) and while it comes (insertion: higher is better), the most important first, in twenty equal shares (Petsiuk et al. 2018). Gain is insertion less deletion. One drawing says little: a map that knows nothing beats all these orders about one time in {0}.</source>
        <translation>Mittlere Wiedererkennbarkeit, während die Tinte verschwindet (Wegnehmen: niedriger ist besser) und während sie kommt (Hinzufügen: höher ist besser), die wichtigste zuerst, in zwanzig gleichen Teilen (Petsiuk et al. 2018). Gewinn ist Hinzufügen weniger Wegnehmen. Eine Zeichnung sagt wenig: etwa einmal in {0} Fällen schlägt eine Karte, die nichts weiß, alle diese Folgen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>In the top tenth of ink, %</source>
        <translation>Im wichtigsten Zehntel der Tinte, %</translation>
    </message>
    <message>
        <source>Ink that holds half, %</source>
        <translation>Tinte mit der Hälfte, %</translation>
    </message>
    <message>
        <source>How concentrated a map is: the share of its importance in the most important tenth of the ink, and the smallest share of ink that has half of it. Without any preference these are 10 and 50 %.</source>
        <translation>Wie gebündelt eine Karte ist: der Anteil ihrer Wichtigkeit im wichtigsten Zehntel der Tinte und der kleinste Anteil der Tinte, der die Hälfte davon hat. Ohne jede Vorliebe sind das 10 und 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Overlap of the top tenth, %</source>
        <translation>Gemeinsam im wichtigsten Zehntel, %</translation>
    </message>
    <message>
        <source>How far two maps agree on the exemplar&apos;s ink, both blurred: Spearman&apos;s rank correlation (1 = the same order, 0 = by chance), and what part of the most important tenth they share (by chance 10 %).</source>
        <translation>Wie weit zwei Karten auf der Tinte des Exemplars übereinstimmen, beide weichgezeichnet: Spearmans Rangkorrelation (1 = dieselbe Folge, 0 = Zufall) und welchen Teil des wichtigsten Zehntels sie gemeinsam haben (durch Zufall 10&#xa0;%).</translation>
    </message>
    <message>
        <source>The exemplar</source>
        <translation>Das Exemplar</translation>
    </message>
    <message>
        <source>A report on one drawing and those that follow it</source>
        <translation>Ein Bericht über eine Zeichnung und die, die ihr folgen</translation>
    </message>
    <message>
        <source>One drawing of a character, and other drawings of it, as other hands would make them.</source>
        <translation>Eine Zeichnung eines Zeichens und weitere Zeichnungen davon, so wie andere Hände sie machen würden.</translation>
    </message>
    <message>
        <source>The machine&apos;s drawings are {0} original on average, where people&apos;s drawings of a character from one exemplar are {1}, and they are recognized in {2} % of cases, people&apos;s in {3} %.</source>
        <translation>Die Zeichnungen der Maschine haben im Mittel eine Originalität von {0}, die von Menschen nach einem einzigen Exemplar {1}; erkannt werden die der Maschine in {2}&#xa0;% der Fälle, die von Menschen in {3}&#xa0;%.</translation>
    </message>
    <message>
        <source>One drawing of another character is left out.</source>
        <translation>Eine Zeichnung eines anderen Zeichens ist weggelassen.</translation>
    </message>
    <message>
        <source>{0} drawings of other characters are left out.</source>
        <translation>{0} Zeichnungen anderer Zeichen sind weggelassen.</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>von eigener Hand</translation>
    </message>
    <message>
        <source>By your own hand:</source>
        <translation>Von eigener Hand:</translation>
    </message>
    <message>
        <source>{0} of {1} are shown, the favourites first; all of them are counted below.</source>
        <translation>{0} von {1} sind gezeigt, die Favoriten zuerst; gezählt sind unten alle.</translation>
    </message>
    <message>
        <source>Below each drawing: its originality and its recognizability.</source>
        <translation>Unter jeder Zeichnung: ihre Originalität und ihre Wiedererkennbarkeit.</translation>
    </message>
    <message>
        <source>The drawings</source>
        <translation>Die Zeichnungen</translation>
    </message>
    <message>
        <source>A drawing of the exemplar</source>
        <translation>Eine Zeichnung nach dem Exemplar</translation>
    </message>
    <message>
        <source>A drawing of the exemplar: originality {0}, recognizability {1}</source>
        <translation>Eine Zeichnung nach dem Exemplar: Originalität {0}, Wiedererkennbarkeit {1}</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from its exemplar in the features of a network, measured by the spread of people&apos;s drawings: 0 is the exemplar itself, and about {0} another person&apos;s drawing of it (Boutin et al. 2023).</source>
        <translation>Originalität sagt, wie weit eine Zeichnung in den Merkmalen eines Netzes von ihrem Exemplar entfernt ist, gemessen an der Streuung der Zeichnungen von Menschen: 0 ist das Exemplar selbst, etwa {0} die Zeichnung eines anderen Menschen davon (Boutin et al. 2023).</translation>
    </message>
    <message>
        <source>Recognizability is the chance that another network, shown the drawing, finds its character among twenty: the exemplar and nineteen others (Boutin et al. 2022).</source>
        <translation>Wiedererkennbarkeit ist die Wahrscheinlichkeit, dass ein anderes Netz, dem die Zeichnung gezeigt wird, ihr Zeichen unter zwanzig findet: dem Exemplar und neunzehn anderen (Boutin et al. 2022).</translation>
    </message>
    <message>
        <source>Originality and recognizability</source>
        <translation>Originalität und Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>People&apos;s drawings: Omniglot (Lake, Salakhutdinov and Tenenbaum, Science 350, 2015).</source>
        <translation>Zeichnungen von Menschen: Omniglot (Lake, Salakhutdinov und Tenenbaum, Science 350, 2015).</translation>
    </message>
    <message>
        <source>People&apos;s drawings: Quick, Draw! (Ha and Eck, ICLR 2018).</source>
        <translation>Zeichnungen von Menschen: Quick, Draw! (Ha und Eck, ICLR 2018).</translation>
    </message>
    <message>
        <source>Measures and maps follow Boutin, Fel, Singhal, Mukherji, Nagaraj, Colin and Serre, “Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?”, ICML 2023, arXiv 2301.11722, and Boutin, Singhal, Thomas and Serre, “Diversity vs. Recognizability: Human-like generalization in one-shot generative models”, NeurIPS 2022, arXiv 2205.10370.</source>
        <translation>Maße und Karten folgen Boutin, Fel, Singhal, Mukherji, Nagaraj, Colin und Serre, „Diffusion Models as Artists: Are we Closing the Gap between Humans and Machines?“, ICML 2023, arXiv 2301.11722, sowie Boutin, Singhal, Thomas und Serre, „Diversity vs. Recognizability: Human-like generalization in one-shot generative models“, NeurIPS 2022, arXiv 2205.10370.</translation>
    </message>
    <message>
        <source>The whole recipe is attached to this document as recipe.json.</source>
        <translation>Das ganze Rezept hängt diesem Dokument als recipe.json an.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2}, of one drawing.</source>
        <translation>{0}: Originalität {1}, Wiedererkennbarkeit {2}, einer Zeichnung.</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2}, the mean of {3} drawings.</source>
        <translation>{0}: Originalität {1}, Wiedererkennbarkeit {2}, das Mittel von {3} Zeichnungen.</translation>
    </message>
    <message>
        <source>The recipe as data (JSON)</source>
        <translation>Das Rezept als Daten (JSON)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Ihr SHA-256</translation>
    </message>
    <message>
        <source>run from its sources</source>
        <translation>aus den Quellen gestartet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Network {0}, SHA-256</source>
        <translation>Netz {0}, SHA-256</translation>
    </message>
    <message>
        <source>Steered by</source>
        <translation>Gesteuert durch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Originality asked for</source>
        <translation>Gewünschte Originalität</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Ink that is gone</source>
        <translation>Fehlende Tinte</translation>
    </message>
    <message>
        <source>Distance from the whole</source>
        <translation>Abstand vom Ganzen</translation>
    </message>
    <message>
        <source>Random ink</source>
        <translation>Zufällige Tinte</translation>
    </message>
    <message>
        <source>{0}: {1} recognizable with a tenth of the ink gone.</source>
        <translation>{0}: zu {1} wiedererkennbar, wenn ein Zehntel der Tinte fehlt.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>What came of the round</source>
        <translation>Was die Runde ergab</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eigene Klicks</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Recognizer</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>after {0} s, with {1} % of the ink uncovered: {2}</source>
        <translation>nach {0}&#xa0;s, mit {1}&#xa0;% der Tinte aufgedeckt: {2}</translation>
    </message>
    <message>
        <source>The recognizer saw nothing of it</source>
        <translation>Der Erkenner sah nichts davon</translation>
    </message>
    <message>
        <source>With {0} % of the ink uncovered it was guess number {1}</source>
        <translation>Mit {0}&#xa0;% der Tinte aufgedeckt war es Vermutung Nummer {1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>Where you clicked first and most, over all rounds with this drawing</source>
        <translation>Wo zuerst und am meisten geklickt wurde, über alle Runden mit dieser Zeichnung</translation>
    </message>
    <message>
        <source>No map yet: draw variations of this character first, carefully and with guidance above 0</source>
        <translation>Noch keine Karte: zuerst Variationen dieses Zeichens zeichnen lassen, sorgfältig und mit Führung über 0</translation>
    </message>
    <message>
        <source>Where the exemplar changed what the machine drew</source>
        <translation>Wo das Exemplar änderte, was die Maschine zeichnete</translation>
    </message>
    <message>
        <source>The recognizer is being asked</source>
        <translation>Der Erkenner wird gefragt</translation>
    </message>
    <message>
        <source>What the recognizer loses most by when it is hidden</source>
        <translation>Was dem Erkenner am meisten fehlt, wenn es verdeckt ist</translation>
    </message>
    <message>
        <source>Draw variations of it first</source>
        <translation>Zuerst Variationen zeichnen</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink; for the generator it is {1}, for the recognizer {2}.</source>
        <translation>Das halbe Gewicht der eigenen Klicks liegt in {0} der Tinte; beim Generator sind es {1}, beim Erkenner {2}.</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink; for the machine it is {1}.</source>
        <translation>Das halbe Gewicht der eigenen Klicks liegt in {0} der Tinte; bei der Maschine sind es {1}.</translation>
    </message>
    <message>
        <source>Half of your clicks’ weight lies in {0} of the ink.</source>
        <translation>Das halbe Gewicht der eigenen Klicks liegt in {0} der Tinte.</translation>
    </message>
    <message>
        <source>{0} Mean over {1} drawings.</source>
        <translation>{0} Mittel über {1} Zeichnungen.</translation>
    </message>
    <message>
        <source>You rely on fewer, more localized features, as the paper found of people.</source>
        <translation>Hier zählen weniger und enger begrenzte Merkmale als bei der Maschine; so fand es der Artikel bei Menschen.</translation>
    </message>
    <message>
        <source>The paper found that people rely on fewer, more localized features; here they are not fewer.</source>
        <translation>Der Artikel fand, dass Menschen sich auf weniger und enger begrenzte Merkmale stützen; hier sind es nicht weniger.</translation>
    </message>
    <message>
        <source>One more round with this drawing, and you see how well your clicks foretell your own: the most that a machine’s map can agree with them.</source>
        <translation>Noch eine Runde mit dieser Zeichnung, dann zeigt sich, wie gut die eigenen Klicks einander vorhersagen: besser kann keine Karte einer Maschine zu ihnen passen.</translation>
    </message>
    <message>
        <source>Rank correlation with where you clicked</source>
        <translation>Rangkorrelation mit den eigenen Klicks</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation over the ink, both maps blurred: 1 = the same, 0 = none. Below your own map stands how well half of your rounds foretell the other half: no map can do better.</source>
        <translation>Spearmans Rangkorrelation über die Tinte, beide Karten weichgezeichnet: 1 = gleich, 0 = keine. Unter der eigenen Karte steht, wie gut die eine Hälfte der eigenen Runden die andere vorhersagt: besser kann es keine Karte.</translation>
    </message>
    <message>
        <source>Shared with the tenth of the ink that matters most to you</source>
        <translation>Gemeinsam mit dem eigenen wichtigsten Zehntel der Tinte</translation>
    </message>
    <message>
        <source>How much of the tenth of the ink that matters most to you does so to it; 10 % by chance</source>
        <translation>Wie viel vom eigenen wichtigsten Zehntel der Tinte auch dort am meisten zählt; durch Zufall 10&#xa0;%</translation>
    </message>
    <message>
        <source>Importance in the tenth of the ink that matters most</source>
        <translation>Wichtigkeit im wichtigsten Zehntel der Tinte</translation>
    </message>
    <message>
        <source>Share of all importance that lies in the most important tenth of the ink; 10 % if even</source>
        <translation>Anteil aller Wichtigkeit, der im wichtigsten Zehntel der Tinte liegt; 10&#xa0;%, wenn sie gleich verteilt ist</translation>
    </message>
    <message>
        <source>Ink that holds half of the importance</source>
        <translation>Tinte mit der Hälfte der Wichtigkeit</translation>
    </message>
    <message>
        <source>The smallest share of the ink that holds half of the importance; 50 % if even</source>
        <translation>Der kleinste Anteil der Tinte, in dem die Hälfte der Wichtigkeit liegt; 50&#xa0;%, wenn sie gleich verteilt ist</translation>
    </message>
</context>
<context>
    <name>RoundClock</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
</context>
<context>
    <name>RoundDots</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Round {0} of {1}, {2} recognized</source>
        <translation>Runde {0} von {1}, {2} erkannt</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number that the chance begins with: the same seed draws the same again</source>
        <translation>Die Zahl, mit der der Zufall beginnt: derselbe Startwert zeichnet dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
    <message>
        <source>Locked: Generate draws the same set again. Open: every Generate takes the next seed</source>
        <translation>Geschlossen: „Erzeugen“ zeichnet denselben Satz noch einmal. Offen: jedes „Erzeugen“ nimmt den nächsten Startwert</translation>
    </message>
    <message>
        <source>Throw the dice for a seed</source>
        <translation>Einen Startwert würfeln</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>Den nächsten Startwert nehmen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>That drawing has no ink to start from</source>
        <translation>In dieser Zeichnung ist keine Tinte, von der es ausgehen könnte</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>eine andere wählen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>„Mehr davon“</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
    <message>
        <source>Delete drawings</source>
        <translation>Löschen von Zeichnungen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Aufnahme in die Favoriten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Entfernen aus den Favoriten</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Es ist keine Tinte da, von der es ausgehen könnte</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>zuerst etwas zeichnen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Jetzt neu starten</translation>
    </message>
    <message>
        <source>Close and open the program; your drawing comes along, saved or not</source>
        <translation>Das Programm schließen und öffnen; die Zeichnung kommt mit, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Width of the pen on a new page of 640 by 640 pixels</source>
        <translation>Breite des Stifts auf einer neuen Seite von 640 mal 640 Pixeln</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>How calmly the ink follows the pen: 0 follows every tremble</source>
        <translation>Wie ruhig die Tinte dem Stift folgt: 0 folgt jedem Zittern</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>flink</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>&amp;Draw variations after each stroke</source>
        <translation>Nach jedem Strich &amp;Variationen zeichnen</translation>
    </message>
    <message>
        <source>Otherwise they are drawn when you press Generate</source>
        <translation>Sonst erst auf „Erzeugen“ hin</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Nicht Gespeichertes sichern alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds between two copies of what is not saved yet</source>
        <translation>Sekunden zwischen zwei Kopien dessen, was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language shows after a restart.</source>
        <translation>Eine andere Sprache erscheint nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Pen of a new page</source>
        <translation>Stift einer neuen Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Stabiliser</source>
        <translation>S&amp;tabilisator</translation>
    </message>
    <message>
        <source>A copy for after a crash; your files are left alone.</source>
        <translation>Eine Kopie für den Fall eines Absturzes; die Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work every</source>
        <translation>&amp;Nicht Gespeichertes sichern alle</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Reading the image</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Noch einmal zeichnen</translation>
    </message>
    <message>
        <source>your own hand joins the others on the plane</source>
        <translation>die eigene Hand kommt zu den anderen auf die Ebene</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Ein Zeichen zeichnen</translation>
    </message>
    <message>
        <source>or drop an image here</source>
        <translation>oder ein Bild hierher ziehen</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Search for words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>No command and no key fits.</source>
        <translation>Kein Befehl und keine Taste passt.</translation>
    </message>
    <message>
        <source>Enter does what is chosen.</source>
        <translation>Die Eingabetaste führt aus, was gewählt ist.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Keys in the panels</source>
        <translation>Tasten in den Feldern</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>There is no character yet</source>
        <translation>Es gibt noch kein Zeichen</translation>
    </message>
    <message>
        <source>draw one first</source>
        <translation>zuerst eines zeichnen</translation>
    </message>
    <message>
        <source>No drawing is selected</source>
        <translation>Keine Zeichnung ist ausgewählt</translation>
    </message>
    <message>
        <source>select one in the gallery</source>
        <translation>eine in der Galerie auswählen</translation>
    </message>
    <message>
        <source>There are no variations yet</source>
        <translation>Es gibt noch keine Variationen</translation>
    </message>
    <message>
        <source>draw a character first</source>
        <translation>zuerst ein Zeichen zeichnen</translation>
    </message>
</context>
<context>
    <name>SpotHistory</name>
    <message>
        <source>Export &amp;all as CSV…</source>
        <translation>&amp;Alle als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier judges</source>
        <translation>Frühere Jurys</translation>
    </message>
    <message>
        <source>All judges together: {0}</source>
        <translation>Alle Jurys zusammen: {0}</translation>
    </message>
    <message>
        <source>Judge {0}</source>
        <translation>Jury {0}</translation>
    </message>
    <message>
        <source>own drawings</source>
        <translation>eigene Zeichnungen</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Drawings by people</source>
        <translation>Zeichnungen von Menschen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>{0} of {1}, {2} % ({3} to {4} %)</source>
        <translation>{0} von {1}, {2}&#xa0;% ({3} bis {4}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SpotLevelBar</name>
    <message>
        <source>{0} %, between {1} and {2} %</source>
        <translation>{0}&#xa0;%, zwischen {1} und {2}&#xa0;%</translation>
    </message>
    <message>
        <source>never right</source>
        <translation>nie richtig</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>always right</source>
        <translation>immer richtig</translation>
    </message>
</context>
<context>
    <name>SpotReading</name>
    <message>
        <source>The drawings could not be read: {0}</source>
        <translation>Die Zeichnungen konnten nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>einen anderen Ordner oder eine andere Datei wählen</translation>
    </message>
</context>
<context>
    <name>SpotResultPage</name>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>What was what</source>
        <translation>Was von wem war</translation>
    </message>
    <message>
        <source>&amp;Another judge</source>
        <translation>&amp;Nächste Jury</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Right answers: {0} of {1} (95 % interval {2} to {3} %).</source>
        <translation>Richtige Antworten: {0} von {1} (95-%-Intervall {2} bis {3}&#xa0;%).</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>Ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Better than guessing: this judge can tell the machine&apos;s drawings from a person&apos;s.</source>
        <translation>Besser als geraten: diese Jury unterscheidet die Zeichnungen der Maschine von denen eines Menschen.</translation>
    </message>
    <message>
        <source>Worse than guessing: this judge took the machine&apos;s drawings for the person&apos;s.</source>
        <translation>Schlechter als geraten: diese Jury hielt die Zeichnungen der Maschine für die des Menschen.</translation>
    </message>
    <message>
        <source>Too few answers to tell from guessing; at least {0} are needed.</source>
        <translation>Zu wenige Antworten, um sie vom Raten zu unterscheiden; mindestens {0} sind nötig.</translation>
    </message>
    <message>
        <source>Guessing does as well: machine and person were not told apart.</source>
        <translation>Raten ist genauso gut: Maschine und Mensch wurden nicht unterschieden.</translation>
    </message>
    <message>
        <source>What was what: the machine&apos;s drawings are in colour; a tick is a right answer.</source>
        <translation>Was von wem war: die Zeichnungen der Maschine sind farbig; ein Haken ist eine richtige Antwort.</translation>
    </message>
</context>
<context>
    <name>SpotSources</name>
    <message>
        <source>My &amp;own drawings of this character</source>
        <translation>&amp;Eigene Zeichnungen dieses Zeichens</translation>
    </message>
    <message>
        <source>Drawings in a &amp;folder or file</source>
        <translation>Zeichnungen aus &amp;Ordner oder Datei</translation>
    </message>
    <message>
        <source>Open a f&amp;older…</source>
        <translation>O&amp;rdner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a Quick, &amp;Draw! file…</source>
        <translation>&amp;Quick, Draw!-Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking through {0}…</source>
        <translation>{0} wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>{0} kept. The machine draws as many anew.</source>
        <translation>{0} behalten. Die Maschine zeichnet ebenso viele neu.</translation>
    </message>
    <message>
        <source>None yet. Draw the character again with your own hand (Ctrl+H in the main window), and keep each drawing (Ctrl+K).</source>
        <translation>Noch keine. Das Zeichen mit eigener Hand noch einmal zeichnen (Strg+H im Hauptfenster) und jede Zeichnung behalten (Strg+K).</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} drawings</source>
        <translation>{0}: {1}, {2} Zeichnungen</translation>
    </message>
    <message>
        <source>{0} has only one drawing of each character; two are needed</source>
        <translation>In {0} ist nur eine Zeichnung je Zeichen; zwei sind nötig</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>A folder with a folder of images for each character, as Omniglot&apos;s, or a Quick, Draw! file. One person&apos;s drawing is the character, and another person&apos;s stands beside the machine&apos;s.</source>
        <translation>Ein Ordner mit je einem Ordner voller Bilder für jedes Zeichen, wie bei Omniglot, oder eine Quick, Draw!-Datei. Die Zeichnung eines Menschen ist das Zeichen, und die eines anderen steht neben der der Maschine.</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>Zeichnungen öffnen</translation>
    </message>
</context>
<context>
    <name>SpotStartPage</name>
    <message>
        <source>Number of trials</source>
        <translation>Zahl der Durchgänge</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Spot the machine</source>
        <translation>Die Maschine finden</translation>
    </message>
    <message>
        <source>Ask somebody who has not seen these drawings. In each trial a person and the machine have drawn the same character; the judge says which drawing is the machine&apos;s. If that is no better than guessing, the machine draws as people do. All drawings are traced alike and drawn with one pen, so only their shape can tell. This is the visual Turing test of Lake et al. (2015).</source>
        <translation>Jemanden als Jury bitten, der diese Zeichnungen noch nicht kennt. In jedem Durchgang haben ein Mensch und die Maschine dasselbe Zeichen gezeichnet; die Jury sagt, welche Zeichnung von der Maschine ist. Gelingt das nicht besser als durch Raten, zeichnet die Maschine wie Menschen. Alle Zeichnungen werden gleich nachgezogen, mit demselben Stift, sodass nur die Form sie verraten kann. Das ist der visuelle Turing-Test von Lake et al. (2015).</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>&amp;Durchgänge</translation>
    </message>
</context>
<context>
    <name>SpotStore</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} lässt sich nicht schreiben: {1}</translation>
    </message>
    <message>
        <source>free some space; the result can still be exported</source>
        <translation>Platz schaffen; das Ergebnis lässt sich noch exportieren</translation>
    </message>
</context>
<context>
    <name>SpotTrialPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The character</source>
        <translation>Das Zeichen</translation>
    </message>
    <message>
        <source>The left one is the machine&apos;s</source>
        <translation>Die linke ist von der Maschine</translation>
    </message>
    <message>
        <source>The right one is the machine&apos;s</source>
        <translation>Die rechte ist von der Maschine</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Next one, without an answer (S)</source>
        <translation>Die nächste, ohne Antwort (S)</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>&amp;Vorzeitig beenden</translation>
    </message>
    <message>
        <source>Count what was answered so far (Esc)</source>
        <translation>Zählen, was bisher beantwortet ist (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>A person drew this character.</source>
        <translation>Dieses Zeichen hat ein Mensch gezeichnet.</translation>
    </message>
    <message>
        <source>Of these two drawings of it, which one did a machine draw?</source>
        <translation>Welche dieser zwei Zeichnungen davon hat eine Maschine gezeichnet?</translation>
    </message>
    <message>
        <source>←  Left arrow</source>
        <translation>←&#xa0; Pfeil links</translation>
    </message>
    <message>
        <source>Right arrow  →</source>
        <translation>Pfeil rechts &#xa0;→</translation>
    </message>
</context>
<context>
    <name>SpotWaitPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading people&apos;s drawings</source>
        <translation>Zeichnungen von Menschen werden gelesen</translation>
    </message>
    <message>
        <source>The machine is drawing</source>
        <translation>Die Maschine zeichnet</translation>
    </message>
</context>
<context>
    <name>SpotWindow</name>
    <message>
        <source>Spot the machine</source>
        <translation>Die Maschine finden</translation>
    </message>
    <message>
        <source>None of the drawings can be read</source>
        <translation>Keine der Zeichnungen lässt sich lesen</translation>
    </message>
    <message>
        <source>choose another folder or file</source>
        <translation>einen anderen Ordner oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Engine restarting</source>
        <translation>Rechenkern startet neu</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What Otherhand is doing now</source>
        <translation>Was Otherhand gerade tut</translation>
    </message>
</context>
<context>
    <name>StepsBox</name>
    <message>
        <source>as the model likes</source>
        <translation>wie das Modell will</translation>
    </message>
    <message>
        <source>Steps from noise to drawing: more take longer</source>
        <translation>Schritte vom Rauschen zur Zeichnung: mehr dauern länger</translation>
    </message>
    <message>
        <source>Leaps</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>Leaps from noise to drawing: more look more careful, and take longer</source>
        <translation>Sprünge vom Rauschen zur Zeichnung: mehr werden sorgfältiger und dauern länger</translation>
    </message>
</context>
<context>
    <name>StrokeEraser</name>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Open an &amp;image…</source>
        <translation>B&amp;ild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste an image as the character</source>
        <translation>Bild als Zeichen &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear the page</source>
        <translation>Seite &amp;leeren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Zeichnungen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;More variations</source>
        <translation>&amp;Mehr Variationen</translation>
    </message>
    <message>
        <source>&amp;Clear all but favourites</source>
        <translation>Alle außer &amp;Favoriten löschen</translation>
    </message>
    <message>
        <source>Draw with my own &amp;hand</source>
        <translation>Mit eigener &amp;Hand zeichnen</translation>
    </message>
    <message>
        <source>&amp;Keep my drawing</source>
        <translation>Eigene Zeichnung &amp;behalten</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>S&amp;weep over guidance</source>
        <translation>&amp;Führung durchlaufen</translation>
    </message>
    <message>
        <source>&amp;Families side by side…</source>
        <translation>F&amp;amilien nebeneinander …</translation>
    </message>
    <message>
        <source>Export a &amp;report…</source>
        <translation>Bericht e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Play &amp;ClickMe…</source>
        <translation>&amp;ClickMe spielen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Spot the machine…</source>
        <translation>Die &amp;Maschine finden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Plane and curves</source>
        <translation>&amp;Ebene und Kurven</translation>
    </message>
    <message>
        <source>Go to the p&amp;lane</source>
        <translation>Zur E&amp;bene</translation>
    </message>
    <message>
        <source>Go to the &amp;curves</source>
        <translation>Zu den &amp;Kurven</translation>
    </message>
    <message>
        <source>ClickMe: move the brush, put it down or lift it</source>
        <translation>ClickMe: den Pinsel bewegen, aufsetzen oder abheben</translation>
    </message>
    <message>
        <source>Arrow keys, Space</source>
        <translation>Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <source>ClickMe: pause, go on</source>
        <translation>ClickMe: Pause, weiter</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Esc, Eingabe</translation>
    </message>
    <message>
        <source>Spot the machine: the left or the right drawing</source>
        <translation>Die Maschine finden: linke oder rechte Zeichnung</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Commands and keys…</source>
        <translation>&amp;Befehle und Tasten&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Otherhand</source>
        <translation>&amp;Über Otherhand</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Canvas: move the keyboard&apos;s pen</source>
        <translation>Zeichenfläche: den Stift mit der Tastatur bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Canvas: put the pen down, or lift it</source>
        <translation>Zeichenfläche: den Stift aufsetzen oder abheben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Canvas: finer or coarser steps of the pen</source>
        <translation>Zeichenfläche: feinere, gröbere Schritte</translation>
    </message>
    <message>
        <source>Shift, Ctrl with arrow keys</source>
        <translation>Umschalt, Strg mit Pfeiltasten</translation>
    </message>
    <message>
        <source>Canvas, gallery: larger or smaller</source>
        <translation>Zeichenfläche, Galerie: größer oder kleiner</translation>
    </message>
    <message>
        <source>Gallery: select all</source>
        <translation>Galerie: alles auswählen</translation>
    </message>
    <message>
        <source>Plane: go to the nearest drawing</source>
        <translation>Ebene: zur nächsten Zeichnung gehen</translation>
    </message>
    <message>
        <source>Plane: show all</source>
        <translation>Ebene: alles zeigen</translation>
    </message>
    <message>
        <source>Plane: search in a box</source>
        <translation>Ebene: in einem Rechteck suchen</translation>
    </message>
    <message>
        <source>Alt with a drag</source>
        <translation>Alt mit Ziehen</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation>Skizzen</translation>
    </message>
</context>
<context>
    <name>WorldProposal</name>
    <message>
        <source>This looks like a thing.</source>
        <translation>Das sieht aus wie ein Ding.</translation>
    </message>
    <message>
        <source>This looks like a written sign.</source>
        <translation>Das sieht aus wie ein geschriebenes Zeichen.</translation>
    </message>
    <message>
        <source>Draw it as a sketch</source>
        <translation>Als Skizze zeichnen</translation>
    </message>
    <message>
        <source>Draw it as a character</source>
        <translation>Als Zeichen zeichnen</translation>
    </message>
</context>
</TS>
